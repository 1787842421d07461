using Bot.Core.Chat;
using Bot.Core.Digests.News;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Planning;
using Bot.Core.Storage;

namespace Bot.Core.Digests.Subscriptions;

/// <summary>What was known when alerts began counts as had: the past does not come as news.</summary>
internal sealed class AlertBaseline(NewsDesk desk, IOutbox outbox)
{
    /// <summary>How <see cref="Delivery.Occurrence"/> begins; what follows is the bundle, because alerts can be taken back and begin again.</summary>
    private const string Occurrence = "baseline";

    /// <summary>
    /// To be called before the subscription is there: whatever finds the subscription, an alert between two writes or a process that starts again after it was killed,
    /// finds what came before it too. It belongs to what is wanted, not to the subscription, which has no number yet. When no subscription follows, that much will be no news to alerts that want the same.
    /// </summary>
    /// <exception cref="StoreException">The index cannot be read, or the state cannot be written.</exception>
    public async Task WriteAsync(Room room, Interest interest, IIndexSnapshot snapshot, PlanMoment moment, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var news = await desk.ReadAsync(snapshot, moment.ReadSince, cancellationToken);
        if (DigestPlanner.Baseline(news, interest, moment) is { } known)
        {
            await outbox.AddAsync([RowOf(room, known, now)], [known], cancellationToken);
        }
    }

    private static Delivery RowOf(Room room, Bundle known, DateTimeOffset now) => new()
    {
        Room = room,
        Kind = DeliveryKind.Alert,
        Occurrence = $"{Occurrence} {known.Id}",
        Bundle = known.Id,
        State = DeliveryState.Sent,
        Reason = "What was known when the alerts began.",
        DueAt = now,
        NotBefore = now,
        SettledAt = now,
    };
}
