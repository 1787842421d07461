using Bot.Core.Chat;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Storage;

namespace Bot.Core.Digests.Running;

/// <summary>What the rooms have said about themselves, read once for a run. Most never say anything and take no memory.</summary>
internal sealed class RoomBook
{
    private const int Page = 5_000;

    private readonly Dictionary<Room, RoomSettings> said = [];

    public static async Task<RoomBook> ReadAsync(ISubscriptionStore store, CancellationToken cancellationToken)
    {
        var book = new RoomBook();
        for (var skip = 0L; ; skip += Page)
        {
            var page = await store.RoomsAsync(skip, Page, cancellationToken);
            foreach (var room in page.Where(room => room != new RoomSettings { Room = room.Room }))
            {
                book.said[room.Room] = room;
            }

            if (page.Count < Page)
            {
                return book;
            }
        }
    }

    public RoomSettings Of(Room room) => said.GetValueOrDefault(room) ?? new RoomSettings { Room = room };
}
