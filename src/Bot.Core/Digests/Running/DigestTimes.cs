using Bot.Core.Digests.Timing;
using Bot.Core.Storage;

namespace Bot.Core.Digests.Running;

/// <summary>The times at which any room wants a digest: a handful, however many rooms there are.</summary>
public sealed class DigestTimes(ISubscriptionStore subscriptions, Slots slots)
{
    /// <exception cref="StoreException">The state cannot be read.</exception>
    public async Task<IReadOnlySet<SlotTime>> ReadAsync(CancellationToken cancellationToken)
    {
        var rooms = await RoomBook.ReadAsync(subscriptions, cancellationToken);
        var times = new HashSet<SlotTime>();
        await foreach (var page in SubscriptionPages.AllAsync(subscriptions, cancellationToken))
        {
            foreach (var subscription in page)
            {
                var room = rooms.Of(subscription.Room);
                if (room.Dead is null && slots.TimeOf(subscription.Schedule, room.TimeZone) is { } daily)
                {
                    times.Add(SlotTime.Of(daily));
                }
            }
        }

        return times;
    }
}
