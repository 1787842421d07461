using Bot.Core.Storage;

namespace Bot.Core.Feeds;

/// <summary>What an admin can do with feeds. Safe for concurrent use.</summary>
/// <remarks>Every method throws <see cref="StoreException"/> when the state cannot be read or written; what is wrong with a feed is an answer.</remarks>
public interface IFeedDesk
{
    /// <summary>The feeds that are polled, by address; how each fares stands in it.</summary>
    Task<IReadOnlyList<FeedState>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Polled from now on, at the next round. The address is not fetched here: <see cref="TestAsync"/> does.</summary>
    /// <param name="url">An http or https address, as typed.</param>
    /// <param name="outlet">What its articles are filed under; null for what the feed calls itself.</param>
    /// <param name="cancellationToken">See <see cref="CancellationToken"/>.</param>
    Task<FeedAddition> AddAsync(string url, string? outlet, CancellationToken cancellationToken);

    /// <summary>False when it is not polled. What was stored from it stays.</summary>
    Task<bool> RemoveAsync(string url, CancellationToken cancellationToken);

    /// <summary>Fetches it once and tells what is there; nothing is stored.</summary>
    Task<FeedTrial> TestAsync(string url, CancellationToken cancellationToken);
}
