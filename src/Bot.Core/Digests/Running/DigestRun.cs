using Bot.Core.Digests.News;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Planning;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Digests.Timing;
using Bot.Core.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Core.Digests.Running;

/// <summary>
/// Plans the digests that are due and writes them into the outbox, a page of subscriptions in one step. It may be woken too early, too late, twice, or be
/// killed at any instruction: what is due is asked of <see cref="SlotClock"/>, and what has a row already is left out.
/// </summary>
public sealed partial class DigestRun(
    ISubscriptionStore subscriptions,
    IOutbox outbox,
    IIndexStore index,
    NewsDesk desk,
    Slots slots,
    OutboxSignal added,
    PlanTurn turn,
    IOptions<DigestOptions> options,
    TimeProvider time,
    ILogger<DigestRun> logger)
{
    /// <summary>Those of one time and zone. Gives how many rows were written.</summary>
    /// <exception cref="StoreException">The state or the index cannot be read or written; what was written before stands.</exception>
    public Task<int> RunAsync(SlotTime slot, CancellationToken cancellationToken) => RunAsync(daily => SlotTime.Of(daily) == slot, cancellationToken);

    /// <summary>Those of all times: what was missed while nobody was there, each subscription's latest once.</summary>
    /// <exception cref="StoreException">The state or the index cannot be read or written; what was written before stands.</exception>
    public Task<int> CatchUpAsync(CancellationToken cancellationToken) => RunAsync(_ => true, cancellationToken);

    private async Task<int> RunAsync(Func<DailyTime, bool> isMeant, CancellationToken cancellationToken)
    {
        using var mine = await turn.TakeAsync(cancellationToken);
        var now = time.GetUtcNow();
        await using var snapshot = await index.OpenAsync(cancellationToken);
        var plans = new SharedPlans(snapshot, desk, outbox, now.AddDays(-options.Value.KeepDays), logger);
        var rooms = await RoomBook.ReadAsync(subscriptions, cancellationToken);
        var written = 0;
        await foreach (var page in SubscriptionPages.AllAsync(subscriptions, cancellationToken))
        {
            var due = page.Select(subscription => DueOf(subscription, rooms.Of(subscription.Room), isMeant, now)).OfType<Due>().ToList();
            foreach (var day in due.GroupBy(one => one.Occurrence, StringComparer.Ordinal))
            {
                foreach (var wave in SubscriptionPages.Waves([.. day], one => one.Subscription))
                {
                    written += await WriteAsync(wave, day.Key, plans, now, cancellationToken);
                }
            }
        }

        if (written > 0)
        {
            Log.Planned(logger, written);
        }

        return written;
    }

    /// <summary>Null when it is not due, or was before somebody subscribed, or nothing can arrive there.</summary>
    private Due? DueOf(Subscription subscription, RoomSettings room, Func<DailyTime, bool> isMeant, DateTimeOffset now)
        => room.Dead is null
            && slots.TimeOf(subscription.Schedule, room.TimeZone) is { } daily && isMeant(daily)
            && daily.LatestDue(now) is { } day && daily.InstantOf(day) is { } at && at > subscription.CreatedAt
            ? new Due(subscription, room, day, at)
            : null;

    private async Task<int> WriteAsync(IReadOnlyList<Due> wave, string occurrence, SharedPlans plans, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var bySubscription = wave.ToDictionary(due => due.Subscription.Id);
        var missing = await outbox.WithoutAsync([.. wave.Select(due => due.Subscription)], occurrence, now.AddDays(-options.Value.KeepDays), cancellationToken);
        var rows = new List<Delivery>();
        var bundles = new Dictionary<string, Bundle>(StringComparer.Ordinal);
        foreach (var (subscription, had) in missing)
        {
            if (await RowAsync(bySubscription[subscription.Id], had, plans, bundles, now, cancellationToken) is { } row)
            {
                rows.Add(row);
            }
        }

        if (rows.Count == 0)
        {
            return 0;
        }

        var written = await outbox.AddAsync(rows, [.. bundles.Values], cancellationToken);
        added.Wake();
        return written;
    }

    private async Task<Delivery?> RowAsync(Due due, string had, SharedPlans plans, Dictionary<string, Bundle> bundles, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var row = new Delivery
        {
            Room = due.Subscription.Room,
            Kind = DeliveryKind.Digest,
            Subscription = due.Subscription.Id,
            Occurrence = due.Occurrence,
            State = DeliveryState.Filtered,
            DueAt = due.At,
            NotBefore = due.At,
            SettledAt = now,
        };
        if (due.Room.IsPaused)
        {
            return row with { State = DeliveryState.Paused, Reason = "The room was paused when it was due." };
        }

        var zone = slots.ZoneOf(due.Room.TimeZone);
        var moment = new PlanMoment(LocalTime.DayOf(now, zone), FreshTime.DaysOf(due.Subscription.Schedule, options.Value));
        if (await plans.PlanAsync(due.Subscription, had, moment, cancellationToken) is not { } plan)
        {
            return null;
        }

        if (plan.Bundle is not { } bundle)
        {
            return row with { Reason = plan.Reason };
        }

        bundles[bundle.Id] = bundle;
        return row with { State = DeliveryState.Pending, Bundle = bundle.Id, NotBefore = SlotClock.AfterQuiet(now > due.At ? now : due.At, due.Room.Quiet, zone), SettledAt = null };
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Wrote {Rows} digests into the outbox.")]
        public static partial void Planned(ILogger logger, int rows);
    }
}
