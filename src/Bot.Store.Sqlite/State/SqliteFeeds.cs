using Bot.Core.Storage;

namespace Bot.Store.Sqlite.State;

/// <summary>Feeds and what was taken from them, in the state file.</summary>
internal sealed class SqliteFeeds(StateWriter file) : IFeedStore
{
    public Task<IReadOnlyList<FeedState>> FeedsAsync(CancellationToken cancellationToken)
        => file.RunAsync<IReadOnlyList<FeedState>>(
            open => open.Rows(
                "SELECT url, outlet, configured, removed, etag, modified, polled, next, failures, problem, stored FROM feed ORDER BY url",
                row => new FeedState
                {
                    Url = row.GetString(0),
                    Outlet = row.GetStringOrNull(1),
                    IsConfigured = row.GetBoolean(2),
                    IsRemoved = row.GetBoolean(3),
                    ETag = row.GetStringOrNull(4),
                    LastModified = row.GetStringOrNull(5),
                    PolledAt = row.TimeOrNull(6),
                    NextPoll = row.TimeOrNull(7),
                    Failures = row.GetInt32(8),
                    Problem = row.GetStringOrNull(9),
                    Stored = row.GetInt32(10),
                }),
            cancellationToken);

    public Task SaveAsync(FeedState feed, CancellationToken cancellationToken)
        => file.RunAsync(
            open => open.Execute(
                "INSERT OR REPLACE INTO feed VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                feed.Url, feed.Outlet, feed.IsConfigured ? 1 : 0, feed.IsRemoved ? 1 : 0, feed.ETag, feed.LastModified, StateTime.Of(feed.PolledAt),
                StateTime.Of(feed.NextPoll), feed.Failures, feed.Problem, feed.Stored),
            cancellationToken);

    public Task<bool> HasSeenAsync(string item, CancellationToken cancellationToken)
        => file.RunAsync(open => open.Number("SELECT 1 FROM seen WHERE item = ?1", item) is not null, cancellationToken);

    public Task MarkSeenAsync(string item, DateTimeOffset at, CancellationToken cancellationToken)
        => file.RunAsync(open => open.Execute("INSERT OR IGNORE INTO seen VALUES (?1, ?2)", item, StateTime.Of(at)), cancellationToken);
}
