namespace Bot.Core.Corpus;

/// <summary>How far the reading of a corpus is. The folder is listed before the first file is read, so that the total is known from the start.</summary>
/// <param name="FilesRead">Files done with, whether they gave articles or issues.</param>
/// <param name="FilesTotal">Files to read; those of unknown kinds are not counted.</param>
/// <param name="File">The file just done with, relative to the corpus folder.</param>
public readonly record struct CorpusProgress(int FilesRead, int FilesTotal, string File);
