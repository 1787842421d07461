using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Storage;
using Bot.Testing.Chat;

namespace Bot.Host.Tests.Schedule;

/// <summary>An outbox that fails when the test says so, as a process that ends in front of a write does, and counts what it is asked.</summary>
internal sealed class WatchedOutbox(MemoryState state) : IOutbox
{
    private readonly MemoryOutbox inner = new(state);

    /// <summary>How many writes succeed before one fails; null lets all pass.</summary>
    public int? WritesBeforeEnd { get; set; }

    /// <summary>What happens before it is asked who has a row yet.</summary>
    public Action? BeforeWithout { get; set; }

    public int HadAsked { get; private set; }

    public Task<int> AddAsync(IReadOnlyList<Delivery> deliveries, IReadOnlyList<Bundle> bundles, CancellationToken cancellationToken)
        => WritesBeforeEnd-- == 0 ? throw new StoreException("The process ended here.") : inner.AddAsync(deliveries, bundles, cancellationToken);

    public Task<IReadOnlyList<Bundle>> HadAsync(Room room, DateTimeOffset since, CancellationToken cancellationToken)
    {
        HadAsked++;
        return inner.HadAsync(room, since, cancellationToken);
    }

    public Task<IReadOnlyList<(Subscription Subscription, string Had)>> WithoutAsync(IReadOnlyList<Subscription> page, string occurrence, DateTimeOffset since, CancellationToken cancellationToken)
    {
        BeforeWithout?.Invoke();
        return inner.WithoutAsync(page, occurrence, since, cancellationToken);
    }

    public Task<IReadOnlyList<Delivery>> DueAsync(string platform, DateTimeOffset now, int most, IReadOnlySet<long> but, CancellationToken cancellationToken)
        => inner.DueAsync(platform, now, most, but, cancellationToken);

    public Task<IReadOnlyList<Delivery>> UnderWayAsync(string platform, CancellationToken cancellationToken) => inner.UnderWayAsync(platform, cancellationToken);

    public Task<DateTimeOffset?> NextDueAsync(string platform, CancellationToken cancellationToken) => inner.NextDueAsync(platform, cancellationToken);

    public Task<bool> BeginAsync(Delivery delivery, CancellationToken cancellationToken) => inner.BeginAsync(delivery, cancellationToken);

    public Task UpdateAsync(Delivery delivery, CancellationToken cancellationToken) => inner.UpdateAsync(delivery, cancellationToken);

    public Task<Bundle?> BundleAsync(string id, CancellationToken cancellationToken) => inner.BundleAsync(id, cancellationToken);

    public Task<IReadOnlyList<Delivery>> OfRoomAsync(Room room, int most, CancellationToken cancellationToken) => inner.OfRoomAsync(room, most, cancellationToken);

    public Task<int> DropAsync(Room room, string reason, CancellationToken cancellationToken) => inner.DropAsync(room, reason, cancellationToken);

    public Task<OutboxSummary> SummaryAsync(CancellationToken cancellationToken) => inner.SummaryAsync(cancellationToken);

    public Task PruneAsync(DateTimeOffset before, CancellationToken cancellationToken) => inner.PruneAsync(before, cancellationToken);
}
