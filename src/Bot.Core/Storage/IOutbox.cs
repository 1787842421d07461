using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Subscriptions;

namespace Bot.Core.Storage;

/// <summary>
/// What is due, written down before it is sent and settled after. Every write is durable when its task ends. Safe for concurrent use.
/// </summary>
/// <remarks>Every method throws <see cref="StoreException"/> when the state cannot be read or written.</remarks>
public interface IOutbox
{
    /// <summary>In one step; a delivery whose room, subscription and occurrence exist already changes nothing. Gives how many were new.</summary>
    Task<int> AddAsync(IReadOnlyList<Delivery> deliveries, IReadOnlyList<Bundle> bundles, CancellationToken cancellationToken);

    /// <summary>
    /// Pending ones of a platform that may be sent now, those first that have been allowed the longest, leaving out <paramref name="but"/> (those under way here). Of each room only the
    /// first that is not settled (by due time, then id): what comes after it waits while it waits for its time or is under way, so that a room's order holds.
    /// </summary>
    Task<IReadOnlyList<Delivery>> DueAsync(string platform, DateTimeOffset now, int most, IReadOnlySet<long> but, CancellationToken cancellationToken);

    /// <summary>Ones in state <see cref="DeliveryState.Sending"/>: asked once after a start, before anything is sent.</summary>
    Task<IReadOnlyList<Delivery>> UnderWayAsync(string platform, CancellationToken cancellationToken);

    /// <summary>
    /// When <see cref="DueAsync"/> will next have one that it does not have now or that is not under way; null when nothing is pending. May be too early, never too late.
    /// </summary>
    Task<DateTimeOffset?> NextDueAsync(string platform, CancellationToken cancellationToken);

    /// <summary>
    /// Writes a delivery as given, <see cref="DeliveryState.Sending"/>, if it is still pending in the store; false when it is not (dropped, forgotten, or taken by
    /// another). Whoever gets true, and nobody else, hands it to the platform.
    /// </summary>
    Task<bool> BeginAsync(Delivery delivery, CancellationToken cancellationToken);

    /// <summary>Writes state, reason, times (also <see cref="Delivery.PerhapsSentAt"/>), attempts, lost answers and message of a delivery as given; nothing where it was forgotten.</summary>
    Task UpdateAsync(Delivery delivery, CancellationToken cancellationToken);

    Task<Bundle?> BundleAsync(string id, CancellationToken cancellationToken);

    /// <summary>
    /// Of a page of subscriptions, those that have no delivery of this occurrence yet, each with the print of what its room has had: rooms with the same
    /// print had the same bundles (pending, under way or sent) since <paramref name="since"/>.
    /// </summary>
    Task<IReadOnlyList<(Subscription Subscription, string Had)>> WithoutAsync(IReadOnlyList<Subscription> page, string occurrence, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>The bundles that a room has had, or will have: pending, under way or sent, due since then; the oldest first.</summary>
    Task<IReadOnlyList<Bundle>> HadAsync(Room room, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>The newest deliveries of a room, the newest first.</summary>
    Task<IReadOnlyList<Delivery>> OfRoomAsync(Room room, int most, CancellationToken cancellationToken);

    /// <summary>Drops everything pending of a room, with a reason; what may have arrived becomes <see cref="Delivery.IsUnconfirmed"/> instead.</summary>
    Task<int> DropAsync(Room room, string reason, CancellationToken cancellationToken);

    /// <summary>How many deliveries are in which state, and the newest that failed, were dropped or are <see cref="Delivery.IsUnconfirmed"/>.</summary>
    Task<OutboxSummary> SummaryAsync(CancellationToken cancellationToken);

    /// <summary>Forgets deliveries settled before, and bundles that none needs any more.</summary>
    Task PruneAsync(DateTimeOffset before, CancellationToken cancellationToken);
}

/// <summary>The outbox at a glance.</summary>
public sealed record OutboxSummary(IReadOnlyDictionary<DeliveryState, int> Counts, IReadOnlyList<Delivery> Troubled, DateTimeOffset? OldestPending);
