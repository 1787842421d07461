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
/// Plans the alerts after the corpus changed, and when a room opens again. A room that is closed (quiet hours, or its cap of the hour is reached) is not
/// planned at all: when it opens, everything that came meanwhile is still new to it and comes as one message. Idempotent, like <see cref="DigestRun"/>.
/// </summary>
public sealed partial class AlertRun(
    ISubscriptionStore subscriptions,
    IOutbox outbox,
    IIndexStore index,
    NewsDesk desk,
    Slots slots,
    OutboxSignal added,
    PlanTurn turn,
    IOptions<DigestOptions> options,
    TimeProvider time,
    ILogger<AlertRun> logger)
{
    /// <summary>An alert's occurrence is its bundle, which is not known when it is asked what a room has had.</summary>
    private const string NoOccurrence = "";

    /// <summary>The next moment at which a room opens that is closed now; null when none is.</summary>
    /// <exception cref="StoreException">The state or the index cannot be read or written; what was written before stands.</exception>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        using var mine = await turn.TakeAsync(cancellationToken);
        var now = time.GetUtcNow();
        await using var snapshot = await index.OpenAsync(cancellationToken);
        var plans = new SharedPlans(snapshot, desk, outbox, Since(now), logger);
        var rooms = await RoomBook.ReadAsync(subscriptions, cancellationToken);
        var openings = new Openings();
        await foreach (var page in SubscriptionPages.AllAsync(subscriptions, cancellationToken))
        {
            var alerts = page.Where(subscription => subscription.Schedule.IsAlert && IsOpen(rooms.Of(subscription.Room), now, openings)).ToList();
            foreach (var wave in SubscriptionPages.Waves(alerts, one => one))
            {
                await WriteAsync(wave, rooms, plans, now, openings, cancellationToken);
            }
        }

        return openings.Next;
    }

    private bool IsOpen(RoomSettings room, DateTimeOffset now, Openings openings)
    {
        if (room.Dead is not null || room.IsPaused)
        {
            return false;
        }

        var open = SlotClock.AfterQuiet(now, room.Quiet, slots.ZoneOf(room.TimeZone));
        return open <= now || openings.Later(open);
    }

    private async Task WriteAsync(IReadOnlyList<Subscription> wave, RoomBook rooms, SharedPlans plans, DateTimeOffset now, Openings openings, CancellationToken cancellationToken)
    {
        var rows = new List<Delivery>();
        var bundles = new Dictionary<string, Bundle>(StringComparer.Ordinal);
        foreach (var (subscription, had) in await outbox.WithoutAsync(wave, NoOccurrence, Since(now), cancellationToken))
        {
            var today = LocalTime.DayOf(now, slots.ZoneOf(rooms.Of(subscription.Room).TimeZone));
            var moment = new PlanMoment(today, FreshTime.DaysOf(subscription.Schedule, options.Value));
            if (await plans.PlanAsync(subscription, had, moment, cancellationToken) is { Bundle: { } bundle } && await HasRoomAsync(subscription, now, openings, cancellationToken))
            {
                bundles[bundle.Id] = bundle;
                rows.Add(RowOf(subscription, bundle, now));
            }
        }

        if (rows.Count > 0 && await outbox.AddAsync(rows, [.. bundles.Values], cancellationToken) is > 0 and var written)
        {
            added.Wake();
            Log.Planned(logger, written);
        }
    }

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
        => delivery.State is DeliveryState.Pending or DeliveryState.Sending || delivery is { State: DeliveryState.Sent, Message: not null };

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

    private DateTimeOffset Since(DateTimeOffset now) => now.AddDays(-options.Value.KeepDays);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Wrote {Rows} alerts into the outbox.")]
        public static partial void Planned(ILogger logger, int rows);
    }
}
