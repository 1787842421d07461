using System.Runtime.CompilerServices;
using Bot.Core.Articles;
using Bot.Core.Corpus;

namespace Bot.Testing.Indexing;

/// <summary>A corpus of a few texts, read in the order of their names as the real reader does. An issue stands for a file that cannot be read.</summary>
public sealed class MemoryCorpus : ICorpusReader
{
    private readonly SortedDictionary<string, CorpusItem> items = new(StringComparer.Ordinal);

    /// <summary>Thrown instead of the item after this many.</summary>
    public (int After, Exception Problem)? Failure { get; set; }

    public MemoryCorpus With(string file, string text, string? publisher = null, string? title = null)
    {
        var fingerprint = ArticleId.Of(publisher, title, text).Value;
        items[file] = new CorpusItem.Document(new SourceDocument { File = file, Text = text, Publisher = publisher, Title = title, Fingerprint = fingerprint });
        return this;
    }

    public MemoryCorpus WithIssue(string file)
    {
        items[file] = new CorpusItem.Problem(new LoadIssue(file, "is empty", "Fill it or delete it."));
        return this;
    }

    public MemoryCorpus Without(string file)
    {
        items.Remove(file);
        return this;
    }

    public async IAsyncEnumerable<CorpusItem> ReadAsync(string folder, IProgress<CorpusProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var (file, item) in items.ToList())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Failure is { } failure && done == failure.After)
            {
                throw failure.Problem;
            }

            await Task.Yield();
            yield return item;
            done++;
            progress?.Report(new CorpusProgress(done, items.Count, file));
        }
    }
}
