namespace Bot.Core.Storage;

/// <summary>A feed that is polled, and how it fares.</summary>
public sealed record FeedState
{
    /// <summary>Its address; what it is known by.</summary>
    public required string Url { get; init; }

    /// <summary>The outlet its articles are filed under; null for what the feed calls itself.</summary>
    public string? Outlet { get; init; }

    /// <summary>Whether the configuration names it; such a feed comes back at the next start unless it was removed by a command.</summary>
    public bool IsConfigured { get; init; }

    public bool IsRemoved { get; init; }

    /// <summary>For the next conditional request.</summary>
    public string? ETag { get; init; }

    /// <summary>As the server wrote it.</summary>
    public string? LastModified { get; init; }

    public DateTimeOffset? PolledAt { get; init; }

    public DateTimeOffset? NextPoll { get; init; }

    /// <summary>Failures since it last succeeded.</summary>
    public int Failures { get; init; }

    /// <summary>The last failure, in a sentence; null after a success.</summary>
    public string? Problem { get; init; }

    /// <summary>Articles stored from it so far.</summary>
    public int Stored { get; init; }
}

/// <summary>Feeds and what was taken from them. Durable when the task ends. Safe for concurrent use.</summary>
public interface IFeedStore
{
    Task<IReadOnlyList<FeedState>> FeedsAsync(CancellationToken cancellationToken);

    Task SaveAsync(FeedState feed, CancellationToken cancellationToken);

    /// <summary>Whether an item (its id, or else its address) was taken from any feed before.</summary>
    Task<bool> HasSeenAsync(string item, CancellationToken cancellationToken);

    Task MarkSeenAsync(string item, DateTimeOffset at, CancellationToken cancellationToken);
}
