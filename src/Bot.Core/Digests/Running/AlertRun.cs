using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Planning;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Digests.Timing;
using Bot.Core.Storage;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Digests.Running;

/// <summary>
/// Plans the alerts after the corpus changed, and when a room opens again. A room that is closed (quiet hours, or its cap of the hour is reached) is not
/// planned at all: when it opens, everything that came meanwhile is still new to it and comes as one message. Idempotent, like <see cref="DigestRun"/>.
/// </summary>
public sealed partial class AlertRun(PlanTurn turn, IOutbox outbox, ILogger<AlertRun> logger)
{
    /// <summary>An alert's occurrence is its bundle, which is not known when it is asked what a room has had.</summary>
    private const string NoOccurrence = "";

    /// <summary>The next moment at which a room opens that is closed now; null when none is.</summary>
    /// <exception cref="StoreException">The state or the index cannot be read or written; what was written before stands.</exception>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        await using var run = await turn.BeginAsync(cancellationToken);
        var openings = new Openings();
        var written = 0;
        await foreach (var page in run.PagesAsync(cancellationToken))
        {
            var alerts = page.Where(subscription => subscription.Schedule.IsAlert && IsOpen(subscription, run, openings)).ToList();
            written += await run.WriteAsync(alerts, NoOccurrence, (subscription, had) => RowAsync(subscription, had, run, openings, cancellationToken), cancellationToken);
        }

        if (written > 0)
        {
            Log.Planned(logger, written);
        }

        return openings.Next;
    }

    private static bool IsOpen(Subscription subscription, PlanRun run, Openings openings)
    {
        var room = run.RoomOf(subscription);
        if (room.Dead is not null || room.IsPaused)
        {
            return false;
        }

        var open = SlotClock.AfterQuiet(run.Now, room.Quiet, run.ZoneOf(subscription));
        return open <= run.Now || openings.Later(open);
    }

    private async Task<PlannedRow?> RowAsync(Subscription subscription, string had, PlanRun run, Openings openings, CancellationToken cancellationToken)
        => await run.PlanAsync(subscription, had, cancellationToken) is { Bundle: { } bundle } && await HasRoomAsync(subscription, run.Now, openings, cancellationToken)
            ? new PlannedRow(RowOf(subscription, bundle, run.Now), bundle)
            : null;

    /// <summary>Whether the cap of its last hour lets another one through. Asked only where there is something to send: that is the rare case.</summary>
    private async Task<bool> HasRoomAsync(Subscription subscription, DateTimeOffset now, Openings openings, CancellationToken cancellationToken)
    {
        var cap = subscription.Schedule.AlertsPerHour!.Value;
        var newest = await outbox.OfRoomAsync(subscription.Room, MostOf(cap), cancellationToken);
        var hour = newest
            .Where(delivery => delivery.Kind == DeliveryKind.Alert && delivery.Subscription == subscription.Id && delivery.DueAt > now.AddHours(-1))
            .Where(IsMessage)
            .Select(delivery => delivery.DueAt)
            .OrderDescending()
            .ToList();
        return hour.Count < cap || openings.Later(hour[cap - 1].AddHours(1));
    }

    // What was known when the alerts began counts as sent, though nothing was.
    private static bool IsMessage(Delivery delivery)
        => delivery.State is DeliveryState.Pending or DeliveryState.Sending || delivery is { State: DeliveryState.Sent, Message: not null } or { IsUnconfirmed: true };

    // Other subscriptions of the room have rows of the same hour.
    private static int MostOf(int cap) => Math.Min(1_000, (cap * 4) + 50);

    private static Delivery RowOf(Subscription subscription, Bundle bundle, DateTimeOffset now) => new()
    {
        Room = subscription.Room,
        Kind = DeliveryKind.Alert,
        Subscription = subscription.Id,
        Occurrence = bundle.Id,
        Bundle = bundle.Id,
        State = DeliveryState.Pending,
        DueAt = now,
        NotBefore = now,
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Wrote {Rows} alerts into the outbox.")]
        public static partial void Planned(ILogger logger, int rows);
    }
}
