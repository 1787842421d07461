using System.Globalization;
using Bot.Core.Corpus;
using Bot.Core.Dating;
using Bot.Core.Indexing;
using Bot.Core.Storage;
using Bot.Testing.News;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Benchmarks.Digests;

/// <summary>A folder as an index in memory; what has no day of its own is given one, because a digest passes over undated articles.</summary>
internal static class DatedCorpus
{
    public static async Task<IReadOnlyList<IndexedArticle>> ReadAsync(ServiceProvider services, string folder, DateOnly? dayOfUndated)
    {
        var indexer = services.GetRequiredService<ArticleIndexer>();
        var articles = new List<IndexedArticle>();
        var stories = new StoryBook();
        await foreach (var item in services.GetRequiredService<ICorpusReader>().ReadAsync(folder, progress: null, CancellationToken.None))
        {
            if (item is CorpusItem.Document { Source: var source })
            {
                var declared = source.Published ?? dayOfUndated?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                var read = indexer.Read(source with { Published = declared, PublishedByManifest = true }).Article;
                articles.Add(read with { Story = stories.StoryOf(read.Article.Id, read.Signature) });
            }
        }

        return articles;
    }

    public static FakeIndexStore Store(IReadOnlyList<IndexedArticle> articles) => new(articles);
}
