using Bot.Core.Storage;
using Bot.Testing.News;

namespace Bot.Host.Tests.Schedule;

/// <summary>An index to which a test adds articles, as reloads do.</summary>
internal sealed class GrowingIndex(NewsBuilder news) : IIndexStore
{
    private FakeIndexSnapshot? snapshot;

    public IEnumerable<string> Articles => news.Articles.Select(article => article.Article.Id.Value);

    public void Add(string outlet, DateOnly day, string title, string text)
    {
        news.Article(outlet, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), title, text);
        snapshot = null;
    }

    public Task<IIndexSnapshot> OpenAsync(CancellationToken cancellationToken) => Task.FromResult<IIndexSnapshot>(snapshot ??= new FakeIndexSnapshot([.. news.Articles]));

    public Task<IIndexReload> BeginReloadAsync(string readerVersion, CancellationToken cancellationToken) => throw new NotSupportedException("This index is filled by the test.");
}
