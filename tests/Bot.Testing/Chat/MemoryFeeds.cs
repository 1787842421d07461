using System.Collections.Concurrent;
using Bot.Core.Storage;

namespace Bot.Testing.Chat;

/// <summary>Feeds that last as long as the test.</summary>
public sealed class MemoryFeeds : IFeedStore
{
    private readonly ConcurrentDictionary<string, FeedState> feeds = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTimeOffset> seen = new(StringComparer.Ordinal);

    public Task<IReadOnlyList<FeedState>> FeedsAsync(CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyList<FeedState>>([.. feeds.Values.OrderBy(feed => feed.Url, StringComparer.Ordinal)]);

    public Task SaveAsync(FeedState feed, CancellationToken cancellationToken)
    {
        feeds[feed.Url] = feed;
        return Task.CompletedTask;
    }

    public Task<bool> HasSeenAsync(string item, CancellationToken cancellationToken) => Task.FromResult(seen.ContainsKey(item));

    public Task MarkSeenAsync(string item, DateTimeOffset at, CancellationToken cancellationToken)
    {
        seen.TryAdd(item, at);
        return Task.CompletedTask;
    }
}
