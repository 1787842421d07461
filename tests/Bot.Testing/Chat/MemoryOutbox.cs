using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Storage;

namespace Bot.Testing.Chat;

/// <summary>An outbox that lasts as long as the test.</summary>
public sealed class MemoryOutbox(MemoryState state) : IOutbox
{
    public MemoryOutbox()
        : this(new MemoryState())
    {
    }

    public Task<int> AddAsync(IReadOnlyList<Delivery> deliveries, IReadOnlyList<Bundle> bundles, CancellationToken cancellationToken)
    {
        lock (state.Guard)
        {
            foreach (var bundle in bundles)
            {
                state.Bundles.TryAdd(bundle.Id, bundle);
            }

            var added = 0;
            foreach (var delivery in deliveries)
            {
                if (delivery.Bundle is { } needed && !state.Bundles.ContainsKey(needed))
                {
                    throw new ArgumentException($"A delivery of the bundle {needed} was added without it.", nameof(deliveries));
                }

                if (!state.Deliveries.Exists(known => (known.Room, known.Subscription, known.Occurrence) == (delivery.Room, delivery.Subscription, delivery.Occurrence)))
                {
                    state.Of(delivery.Room);
                    state.Deliveries.Add(delivery with { Id = ++state.LastDelivery });
                    added++;
                }
            }

            return Task.FromResult(added);
        }
    }

    public Task<IReadOnlyList<Delivery>> DueAsync(string platform, DateTimeOffset now, int most, IReadOnlySet<long> but, CancellationToken cancellationToken)
        => Read(() => Pending(platform).Where(delivery => delivery.NotBefore <= now && !but.Contains(delivery.Id) && IsFirst(delivery))
            .OrderBy(delivery => delivery.NotBefore).ThenBy(delivery => delivery.DueAt).ThenBy(delivery => delivery.Id).Take(most));

    public Task<IReadOnlyList<Delivery>> UnderWayAsync(string platform, CancellationToken cancellationToken)
        => Read(() => state.Deliveries.Where(delivery => delivery.Room.Platform == platform && delivery.State == DeliveryState.Sending));

    public Task<DateTimeOffset?> NextDueAsync(string platform, CancellationToken cancellationToken)
    {
        lock (state.Guard)
        {
            return Task.FromResult(Pending(platform).Min(delivery => (DateTimeOffset?)delivery.NotBefore));
        }
    }

    public Task<bool> BeginAsync(Delivery delivery, CancellationToken cancellationToken)
        => Task.FromResult(Write(delivery, known => known.State == DeliveryState.Pending));

    public Task UpdateAsync(Delivery delivery, CancellationToken cancellationToken) => Task.FromResult(Write(delivery, _ => true));

    public Task<Bundle?> BundleAsync(string id, CancellationToken cancellationToken)
    {
        lock (state.Guard)
        {
            return Task.FromResult(state.Bundles.GetValueOrDefault(id));
        }
    }

    public Task<IReadOnlyList<(Subscription Subscription, string Had)>> WithoutAsync(
        IReadOnlyList<Subscription> page, string occurrence, DateTimeOffset since, CancellationToken cancellationToken)
        => Read(() => page
            .Where(subscription => state.Subscriptions.Exists(known => known.Id == subscription.Id)
                && !state.Deliveries.Exists(delivery => delivery.Room == subscription.Room && delivery.Subscription == subscription.Id && delivery.Occurrence == occurrence))
            .Select(subscription => (subscription, string.Join(' ', Had(subscription.Room, since).Order(StringComparer.Ordinal)))));

    public Task<IReadOnlyList<Bundle>> HadAsync(Room room, DateTimeOffset since, CancellationToken cancellationToken)
        => Read(() => Had(room, since).Distinct(StringComparer.Ordinal).Select(id => state.Bundles[id]));

    public Task<IReadOnlyList<Delivery>> OfRoomAsync(Room room, int most, CancellationToken cancellationToken)
        => Read(() => state.Deliveries.Where(delivery => delivery.Room == room)
            .OrderByDescending(delivery => delivery.DueAt).ThenByDescending(delivery => delivery.Id).Take(most));

    public Task<int> DropAsync(Room room, string reason, CancellationToken cancellationToken)
    {
        lock (state.Guard)
        {
            return Task.FromResult(state.Change(
                delivery => delivery.Room == room && delivery.State == DeliveryState.Pending,
                delivery => delivery with { State = delivery.PerhapsSentAt is null ? DeliveryState.Dropped : DeliveryState.Sent, Reason = reason }));
        }
    }

    public Task<OutboxSummary> SummaryAsync(CancellationToken cancellationToken)
    {
        lock (state.Guard)
        {
            return Task.FromResult(new OutboxSummary(
                Enum.GetValues<DeliveryState>().ToDictionary(of => of, of => state.Deliveries.Count(delivery => delivery.State == of)),
                [
                    .. state.Deliveries.Where(delivery => delivery.State is DeliveryState.Failed or DeliveryState.Dropped || delivery.IsUnconfirmed)
                        .OrderByDescending(End).ThenByDescending(delivery => delivery.Id).Take(10),
                ],
                state.Deliveries.Where(delivery => delivery.State == DeliveryState.Pending).Min(delivery => (DateTimeOffset?)delivery.DueAt)));
        }
    }

    public Task PruneAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        lock (state.Guard)
        {
            state.Deliveries.RemoveAll(delivery => delivery.State is not (DeliveryState.Pending or DeliveryState.Sending) && End(delivery) < before);
            foreach (var id in state.Bundles.Keys.Where(id => !state.Deliveries.Exists(delivery => delivery.Bundle == id)).ToList())
            {
                state.Bundles.Remove(id);
            }
        }

        return Task.CompletedTask;
    }

    private static DateTimeOffset End(Delivery delivery) => delivery.SettledAt ?? delivery.DueAt;

    private bool Write(Delivery delivery, Predicate<Delivery> which)
    {
        lock (state.Guard)
        {
            return state.Change(
                known => known.Id == delivery.Id && which(known),
                known => delivery with { Room = known.Room, Kind = known.Kind, Subscription = known.Subscription, Occurrence = known.Occurrence, Bundle = known.Bundle }) > 0;
        }
    }

    private IEnumerable<Delivery> Pending(string platform)
        => state.Deliveries.Where(delivery => delivery.Room.Platform == platform && delivery.State == DeliveryState.Pending);

    private bool IsFirst(Delivery delivery)
        => !state.Deliveries.Exists(other => other.Room == delivery.Room && other.State is (DeliveryState.Pending or DeliveryState.Sending)
            && (other.DueAt, other.Id).CompareTo((delivery.DueAt, delivery.Id)) < 0);

    private IEnumerable<string> Had(Room room, DateTimeOffset since)
        => state.Deliveries
            .Where(delivery => delivery.Room == room && delivery.Bundle is not null && delivery.DueAt >= since
                && delivery.State is (DeliveryState.Pending or DeliveryState.Sending or DeliveryState.Sent))
            .OrderBy(delivery => delivery.DueAt).ThenBy(delivery => delivery.Id).Select(delivery => delivery.Bundle!);

    private Task<IReadOnlyList<T>> Read<T>(Func<IEnumerable<T>> read)
    {
        lock (state.Guard)
        {
            return Task.FromResult<IReadOnlyList<T>>([.. read()]);
        }
    }
}
