using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Subscriptions;

namespace Bot.Testing.Chat;

/// <summary>What the stores in memory share, as those of a state file share the file. Lock <see cref="Guard"/> to touch it.</summary>
public sealed class MemoryState
{
    public Lock Guard { get; } = new();

    public List<Subscription> Subscriptions { get; } = [];

    /// <summary>In the order in which they were first heard of.</summary>
    public List<RoomSettings> Rooms { get; } = [];

    public List<UserSettings> Users { get; } = [];

    public List<Delivery> Deliveries { get; } = [];

    public Dictionary<string, Bundle> Bundles { get; } = new(StringComparer.Ordinal);

    public long LastSubscription { get; set; }

    public long LastDelivery { get; set; }

    /// <summary>The settings of a room, made when there are none.</summary>
    public RoomSettings Of(Room room)
    {
        var settings = Rooms.Find(known => known.Room == room);
        if (settings is null)
        {
            settings = new RoomSettings { Room = room };
            Rooms.Add(settings);
        }

        return settings;
    }

    public int Change(Predicate<Delivery> which, Func<Delivery, Delivery> change)
    {
        var changed = 0;
        for (var i = 0; i < Deliveries.Count; i++)
        {
            if (which(Deliveries[i]))
            {
                Deliveries[i] = change(Deliveries[i]);
                changed++;
            }
        }

        return changed;
    }
}
