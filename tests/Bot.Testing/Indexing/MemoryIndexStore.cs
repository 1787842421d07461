using Bot.Core.Storage;
using Bot.Testing.News;

namespace Bot.Testing.Indexing;

/// <summary>The store's contract over a dictionary, for tests of what is saved.</summary>
public sealed class MemoryIndexStore : IIndexStore
{
    private string version = "";

    /// <summary>What the last commit left, by file.</summary>
    public IReadOnlyDictionary<string, IndexedArticle> Articles { get; private set; } = new Dictionary<string, IndexedArticle>(StringComparer.Ordinal);

    public int Commits { get; private set; }

    public Task<IIndexSnapshot> OpenAsync(CancellationToken cancellationToken) => Task.FromResult<IIndexSnapshot>(new FakeIndexSnapshot([.. Articles.Values]));

    public Task<IIndexReload> BeginReloadAsync(string readerVersion, CancellationToken cancellationToken)
        => Task.FromResult<IIndexReload>(new Reload(this, readerVersion, readerVersion == version ? Articles : new Dictionary<string, IndexedArticle>(StringComparer.Ordinal)));

    private sealed class Reload(MemoryIndexStore store, string version, IReadOnlyDictionary<string, IndexedArticle> before) : IIndexReload
    {
        private readonly Dictionary<string, IndexedArticle> articles = new(before, StringComparer.Ordinal);

        public IReadOnlyDictionary<string, KnownArticle> Known { get; } = before.ToDictionary(
            pair => pair.Key, pair => new KnownArticle(pair.Value.Article.Id, pair.Key, pair.Value.Fingerprint, pair.Value.Story, pair.Value.Signature), StringComparer.Ordinal);

        public Task SaveAsync(IndexedArticle article, CancellationToken cancellationToken)
        {
            articles[article.Article.File] = article;
            return Task.CompletedTask;
        }

        public Task RemoveAsync(string file, CancellationToken cancellationToken)
        {
            articles.Remove(file);
            return Task.CompletedTask;
        }

        public Task CommitAsync(DateTimeOffset loadedAt, CancellationToken cancellationToken)
        {
            store.version = version;
            store.Articles = articles;
            store.Commits++;
            return Task.CompletedTask;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
