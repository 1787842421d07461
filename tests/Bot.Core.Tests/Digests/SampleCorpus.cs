using Bot.Core;
using Bot.Core.Cleaning;
using Bot.Core.Corpus;
using Bot.Core.Digests.Composing;
using Bot.Core.Digests.News;
using Bot.Core.Indexing;
using Bot.Core.Lexicon;
using Bot.Core.Search;
using Bot.Core.Storage;
using Bot.Testing;
using Bot.Testing.News;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Core.Tests.Digests;

/// <summary>The corpus that ships with the bot, read as the bot reads it: once for all tests.</summary>
internal sealed class SampleCorpus
{
    private static readonly Lazy<Task<SampleCorpus>> Shared = new(LoadAsync);

    private readonly IReadOnlyList<IndexedArticle> articles;
    private readonly IServiceProvider services;

    private SampleCorpus(IServiceProvider services, IReadOnlyList<IndexedArticle> articles) => (this.services, this.articles) = (services, articles);

    public static Task<SampleCorpus> ReadAsync() => Shared.Value;

    /// <summary>What was there on the evening of a day.</summary>
    public FakeIndexStore StoreOf(DateOnly day) => new([.. articles.Where(one => SortDay.Of(one.Article.Published) is not { } published || published <= day)]);

    public NewsDesk Desk => services.GetRequiredService<NewsDesk>();

    public DigestComposer ComposerOf(IIndexStore store) => new(
        store, services.GetRequiredService<TextCleaner>(), services.GetRequiredService<SearchTokenizer>(), services.GetRequiredService<WordLists>(), services.GetRequiredService<Gazetteer>());

    private static async Task<SampleCorpus> LoadAsync()
    {
        var provider = new ServiceCollection()
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddBotCore()
            .Configure<LexiconOptions>(options => options.Path = RepositoryFiles.Lexicon)
            .BuildServiceProvider();
        var read = new List<IndexedArticle>();
        var stories = new StoryBook();
        var indexer = provider.GetRequiredService<ArticleIndexer>();
        await foreach (var item in provider.GetRequiredService<ICorpusReader>().ReadAsync(Path.Combine(RepositoryFiles.Root, "config", "corpus"), progress: null, CancellationToken.None))
        {
            var article = indexer.Read(Assert.IsType<CorpusItem.Document>(item).Source).Article;
            read.Add(article with { Story = stories.StoryOf(article.Article.Id, article.Signature) });
        }

        return new SampleCorpus(provider, read);
    }
}
