using Bot.Core.Commands;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Digests.Timing;
using Bot.Core.Storage;

namespace Bot.Core.Administration.Announcing;

/// <summary>The subscribed rooms, for announcements.</summary>
internal sealed class AnnouncementRooms(ISubscriptionStore subscriptions, IOutbox outbox, OutboxSignal signal, ReaderCalendar calendar, TimeProvider time)
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

    private Delivery Delivery(RoomSettings room, Bundle bundle, string id) => new()
    {
        Room = room.Room,
        Kind = DeliveryKind.Announcement,
        Occurrence = id,
        Bundle = bundle.Id,
        State = DeliveryState.Pending,
        DueAt = time.GetUtcNow(),
        NotBefore = SlotClock.AfterQuiet(time.GetUtcNow(), room.Quiet, ZoneOf(room)),
    };

    private TimeZoneInfo ZoneOf(RoomSettings room)
        => room.TimeZone is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : calendar.Zone;

    private async IAsyncEnumerable<IReadOnlyList<RoomSettings>> PagesAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var skip = 0L; ; skip += PageSize)
        {
            var page = await subscriptions.RoomsAsync(skip, PageSize, cancellationToken);
            var living = page.Where(room => room.Dead is null).ToList();
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
