using Bot.Core.Digests.Outbox;
using Bot.Core.Storage;

namespace Bot.Core.Administration.Announcing;

/// <summary>The subscribed rooms, for announcements.</summary>
internal sealed class AnnouncementRooms(ISubscriptionStore subscriptions, IOutbox outbox, OutboxSignal signal, TimeProvider time)
{
    private const int PageSize = 500;

    /// <summary>How many rooms an announcement would go to.</summary>
    public async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        var rooms = 0;
        await foreach (var page in PagesAsync(cancellationToken))
        {
            rooms += page.Count;
        }

        return rooms;
    }

    /// <summary>Writes a delivery for each room; what an earlier try under the same id wrote already stays as it is. Gives how many were new.</summary>
    public async Task<(int Rooms, int New)> SendAsync(Announcement announcement, CancellationToken cancellationToken)
    {
        var bundle = announcement.Bundle();
        var (rooms, added) = (0, 0);
        await foreach (var page in PagesAsync(cancellationToken))
        {
            rooms += page.Count;
            added += await outbox.AddAsync([.. page.Select(room => Delivery(room, bundle, announcement.Id))], [bundle], cancellationToken);
        }

        signal.Wake();
        return (rooms, added);
    }

    private Delivery Delivery(Chat.Room room, Bundle bundle, string id) => new()
    {
        Room = room,
        Kind = DeliveryKind.Announcement,
        Occurrence = id,
        Bundle = bundle.Id,
        State = DeliveryState.Pending,
        DueAt = time.GetUtcNow(),
        NotBefore = time.GetUtcNow(),
    };

    private async IAsyncEnumerable<IReadOnlyList<Chat.Room>> PagesAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var skip = 0L; ; skip += PageSize)
        {
            var page = await subscriptions.RoomsAsync(skip, PageSize, cancellationToken);
            var living = page.Where(room => room.Dead is null).Select(room => room.Room).ToList();
            if (living.Count > 0)
            {
                yield return living;
            }

            if (page.Count < PageSize)
            {
                yield break;
            }
        }
    }
}
