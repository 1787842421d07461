using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Planning;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Digests.Timing;
using Bot.Core.Storage;

namespace Bot.Core.Digests.Running;

/// <summary>What one run of plans reads once, and how its rows come into the outbox.</summary>
internal sealed class PlanRun(
    DateTimeOffset now,
    DateTimeOffset since,
    RoomBook rooms,
    SharedPlans plans,
    IIndexSnapshot snapshot,
    ISubscriptionStore subscriptions,
    IOutbox outbox,
    Slots slots,
    PlanMoments moments,
    OutboxSignal added,
    Action end) : IAsyncDisposable
{
    /// <summary>The instant for which everything in this run is planned.</summary>
    public DateTimeOffset Now => now;

    public RoomSettings RoomOf(Subscription subscription) => rooms.Of(subscription.Room);

    public TimeZoneInfo ZoneOf(Subscription subscription) => slots.ZoneOf(RoomOf(subscription).TimeZone);

    public IAsyncEnumerable<IReadOnlyList<Subscription>> PagesAsync(CancellationToken cancellationToken) => SubscriptionPages.AllAsync(subscriptions, cancellationToken);

    /// <summary>Null when it cannot be planned, which is logged.</summary>
    public Task<DigestPlan?> PlanAsync(Subscription subscription, string had, CancellationToken cancellationToken)
        => plans.PlanAsync(subscription, had, moments.Of(now, subscription.Schedule, RoomOf(subscription)), cancellationToken);

    /// <summary>Writes rows for those that have none of the occurrence yet, in one step for each wave of different rooms, and wakes those who send.</summary>
    /// <param name="due">Subscriptions, of one room perhaps several.</param>
    /// <param name="occurrence">As in <see cref="Delivery.Occurrence"/>.</param>
    /// <param name="rowOf">The row of a subscription whose room has had what the print stands for; null for none.</param>
    /// <param name="cancellationToken">Ends the run between two steps.</param>
    /// <returns>How many rows were new.</returns>
    public async Task<int> WriteAsync(IReadOnlyList<Subscription> due, string occurrence, Func<Subscription, string, Task<PlannedRow?>> rowOf, CancellationToken cancellationToken)
    {
        var written = 0;
        foreach (var wave in SubscriptionPages.Waves(due))
        {
            var rows = new List<PlannedRow>();
            foreach (var (subscription, had) in await outbox.WithoutAsync(wave, occurrence, since, cancellationToken))
            {
                if (await rowOf(subscription, had) is { } row)
                {
                    rows.Add(row);
                }
            }

            if (rows.Count > 0)
            {
                written += await outbox.AddAsync([.. rows.Select(row => row.Delivery)], [.. rows.Select(row => row.Bundle).OfType<Bundle>()], cancellationToken);
                added.Wake();
            }
        }

        return written;
    }

    public async ValueTask DisposeAsync()
    {
        await snapshot.DisposeAsync();
        end();
    }
}
