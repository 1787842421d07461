using Bot.Core.Digests.News;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Planning;
using Bot.Core.Storage;
using Microsoft.Extensions.Options;

namespace Bot.Core.Digests.Subscriptions;

/// <summary>What was known when alerts began counts as had: the past does not come as news.</summary>
internal sealed class AlertBaseline(NewsDesk desk, IOutbox outbox, IOptions<DigestOptions> options)
{
    public const string Occurrence = "baseline";

    /// <summary>Null when nothing is known. Worked out before the subscription is there, so that no alert comes in between.</summary>
    public async Task<Bundle?> PlanAsync(Subscription subscription, IIndexSnapshot snapshot, DateOnly today, CancellationToken cancellationToken)
    {
        var moment = new PlanMoment(today, options.Value.FreshDays);
        var news = await desk.ReadAsync(snapshot, moment.ReadSince, cancellationToken);
        return DigestPlanner.Baseline(news, subscription.Interest, Had.Nothing, moment).Bundle;
    }

    public Task WriteAsync(Subscription subscription, Bundle bundle, DateTimeOffset now, CancellationToken cancellationToken)
        => outbox.AddAsync(
            [
                new Delivery
                {
                    Room = subscription.Room,
                    Kind = DeliveryKind.Alert,
                    Subscription = subscription.Id,
                    Occurrence = Occurrence,
                    Bundle = bundle.Id,
                    State = DeliveryState.Sent,
                    Reason = "What was known when the alerts began.",
                    DueAt = now,
                    NotBefore = now,
                    SettledAt = now,
                },
            ],
            [bundle],
            cancellationToken);
}
