namespace Bot.Core.Corpus;

/// <summary>Reads a corpus folder as a stream: one file in memory at a time.</summary>
public interface ICorpusReader
{
    /// <summary>
    /// Every article of <paramref name="folder"/> and of the folders below it in ordinal order (a folder's files before its folders), and every reason why something could not be read.
    /// Nothing found in the folder ever throws: only cancellation does, and a folder that does not exist is one issue.
    /// No two documents have the same <see cref="Articles.ArticleId"/>: the second one is an issue that names the first.
    /// </summary>
    IAsyncEnumerable<CorpusItem> ReadAsync(string folder, IProgress<CorpusProgress>? progress, CancellationToken cancellationToken);
}
