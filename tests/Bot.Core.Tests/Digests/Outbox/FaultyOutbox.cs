using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Storage;

namespace Bot.Core.Tests.Digests.Outbox;

/// <summary>An outbox whose disk can fail.</summary>
internal sealed class FaultyOutbox(IOutbox inner) : IOutbox
{
    private int begins;
    private int looks;

    /// <summary>While true nothing can be begun.</summary>
    public bool CannotBegin { get; set; }

    /// <summary>So many settlements fail.</summary>
    public int LostUpdates { get; set; }

    public int Begins => begins;

    /// <summary>How often it was asked for what is due.</summary>
    public int Looks => looks;

    public Task<int> AddAsync(IReadOnlyList<Delivery> deliveries, IReadOnlyList<Bundle> bundles, CancellationToken cancellationToken) => inner.AddAsync(deliveries, bundles, cancellationToken);

    public Task<IReadOnlyList<Delivery>> DueAsync(string platform, DateTimeOffset now, int most, IReadOnlySet<long> but, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref looks);
        return inner.DueAsync(platform, now, most, but, cancellationToken);
    }

    public Task<IReadOnlyList<Delivery>> UnderWayAsync(string platform, CancellationToken cancellationToken) => inner.UnderWayAsync(platform, cancellationToken);

    public Task<DateTimeOffset?> NextDueAsync(string platform, CancellationToken cancellationToken) => inner.NextDueAsync(platform, cancellationToken);

    public Task<bool> BeginAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref begins);
        return CannotBegin ? throw new StoreException("The disk is full.") : inner.BeginAsync(delivery, cancellationToken);
    }

    public Task UpdateAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        if (LostUpdates > 0)
        {
            LostUpdates--;
            throw new StoreException("The disk is full.");
        }

        return inner.UpdateAsync(delivery, cancellationToken);
    }

    public Task<Bundle?> BundleAsync(string id, CancellationToken cancellationToken) => inner.BundleAsync(id, cancellationToken);

    public Task<IReadOnlyList<(Subscription Subscription, string Had)>> WithoutAsync(IReadOnlyList<Subscription> page, string occurrence, DateTimeOffset since, CancellationToken cancellationToken)
        => inner.WithoutAsync(page, occurrence, since, cancellationToken);

    public Task<IReadOnlyList<Bundle>> HadAsync(Room room, DateTimeOffset since, CancellationToken cancellationToken) => inner.HadAsync(room, since, cancellationToken);

    public Task<IReadOnlyList<Delivery>> OfRoomAsync(Room room, int most, CancellationToken cancellationToken) => inner.OfRoomAsync(room, most, cancellationToken);

    public Task<int> DropAsync(Room room, string reason, CancellationToken cancellationToken) => inner.DropAsync(room, reason, cancellationToken);

    public Task<OutboxSummary> SummaryAsync(CancellationToken cancellationToken) => inner.SummaryAsync(cancellationToken);

    public Task PruneAsync(DateTimeOffset before, CancellationToken cancellationToken) => inner.PruneAsync(before, cancellationToken);
}
