using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Digests.Timing;
using Bot.Core.Storage;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Digests.Running;

/// <summary>
/// Plans the digests that are due and writes them into the outbox, a page of subscriptions in one step. It may be woken too early, too late, twice, or be
/// killed at any instruction: what is due is asked of <see cref="SlotClock"/>, and what has a row already is left out.
/// </summary>
public sealed partial class DigestRun(PlanTurn turn, Slots slots, ILogger<DigestRun> logger)
{
    /// <summary>Those of one time and zone. Gives how many rows were written.</summary>
    /// <exception cref="StoreException">The state or the index cannot be read or written; what was written before stands.</exception>
    public Task<int> RunAsync(SlotTime slot, CancellationToken cancellationToken) => RunAsync(daily => SlotTime.Of(daily) == slot, cancellationToken);

    /// <summary>Those of all times: what was missed while nobody was there, each subscription's latest once.</summary>
    /// <exception cref="StoreException">The state or the index cannot be read or written; what was written before stands.</exception>
    public Task<int> CatchUpAsync(CancellationToken cancellationToken) => RunAsync(_ => true, cancellationToken);

    private async Task<int> RunAsync(Func<DailyTime, bool> isMeant, CancellationToken cancellationToken)
    {
        await using var run = await turn.BeginAsync(cancellationToken);
        var written = 0;
        await foreach (var page in run.PagesAsync(cancellationToken))
        {
            var due = page.Select(subscription => DueOf(subscription, run, isMeant)).OfType<Due>().ToList();
            foreach (var day in due.GroupBy(one => one.Occurrence, StringComparer.Ordinal))
            {
                var dues = day.ToDictionary(one => one.Subscription.Id);
                written += await run.WriteAsync(
                    [.. day.Select(one => one.Subscription)], day.Key, (subscription, had) => RowAsync(dues[subscription.Id], had, run, cancellationToken), cancellationToken);
            }
        }

        if (written > 0)
        {
            Log.Planned(logger, written);
        }

        return written;
    }

    /// <summary>Null when it is not due, or was before somebody subscribed, or nothing can arrive there.</summary>
    private Due? DueOf(Subscription subscription, PlanRun run, Func<DailyTime, bool> isMeant)
    {
        var room = run.RoomOf(subscription);
        return room.Dead is null
            && slots.TimeOf(subscription.Schedule, room.TimeZone) is { } daily && isMeant(daily)
            && daily.LatestDue(run.Now) is { } day && daily.InstantOf(day) is { } at && at > subscription.CreatedAt
            ? Due.Of(subscription, day, at)
            : null;
    }

    private static async Task<PlannedRow?> RowAsync(Due due, string had, PlanRun run, CancellationToken cancellationToken)
    {
        var room = run.RoomOf(due.Subscription);
        var row = new Delivery
        {
            Room = room.Room,
            Kind = DeliveryKind.Digest,
            Subscription = due.Subscription.Id,
            Occurrence = due.Occurrence,
            State = DeliveryState.Filtered,
            DueAt = due.At,
            NotBefore = due.At,
            SettledAt = run.Now,
        };
        if (room.IsPaused)
        {
            return new PlannedRow(row with { State = DeliveryState.Paused, Reason = "The room was paused when it was due." });
        }

        return await run.PlanAsync(due.Subscription, had, cancellationToken) switch
        {
            null => null,
            { Bundle: { } bundle } => new PlannedRow(
                row with { State = DeliveryState.Pending, Bundle = bundle.Id, NotBefore = SlotClock.AfterQuiet(Later(run.Now, due.At), room.Quiet, run.ZoneOf(due.Subscription)), SettledAt = null },
                bundle),
            { Reason: var reason } => new PlannedRow(row with { Reason = reason }),
        };
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Wrote {Rows} digests into the outbox.")]
        public static partial void Planned(ILogger logger, int rows);
    }
}
