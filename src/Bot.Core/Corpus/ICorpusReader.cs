namespace Bot.Core.Corpus;

/// <summary>Reads a corpus folder as a stream: one file in memory at a time.</summary>
public interface ICorpusReader
{
    /// <summary>
    /// Every article of <paramref name="folder"/> and of the folders below it in ordinal order of their paths, and every reason why something could not be read.
    /// Nothing found in the folder ever throws: only cancellation does, and a folder that does not exist is one issue.
    /// </summary>
    IAsyncEnumerable<CorpusItem> ReadAsync(string folder, IProgress<CorpusProgress>? progress, CancellationToken cancellationToken);
}
