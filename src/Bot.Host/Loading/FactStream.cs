using System.Runtime.CompilerServices;
using Bot.Core.Corpus;
using Bot.Core.Extraction;
using Bot.Core.Indexing;
using Bot.Host.CommandLine;

namespace Bot.Host.Loading;

/// <summary>Every fact of the corpus in the order of its files and of their texts, straight from the reading. Issues go to the error stream.</summary>
internal sealed class FactStream(HostConsole console, IServiceProvider services)
{
    public async IAsyncEnumerable<Fact> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = services.GetRequiredService<ICorpusReader>();
        var indexer = services.GetRequiredService<ArticleIndexer>();
        await foreach (var item in reader.ReadAsync(CorpusFolder.Of(services), progress: null, cancellationToken))
        {
            if (item is not CorpusItem.Document(var document))
            {
                await LoadReportWriter.IssueAsync(console.Error, ((CorpusItem.Problem)item).Issue);
                continue;
            }

            var read = indexer.Read(document);
            if (read.Issue is { } issue)
            {
                await LoadReportWriter.IssueAsync(console.Error, issue);
            }

            foreach (var fact in read.Article.Facts.OrderBy(fact => fact.Span.Start).ThenByDescending(fact => fact.Span.End))
            {
                yield return fact;
            }
        }
    }
}
