using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Storage;

namespace Bot.Testing.Chat;

/// <summary>Subscriptions that last as long as the test.</summary>
public sealed class MemorySubscriptions(MemoryState state) : ISubscriptionStore
{
    public MemorySubscriptions()
        : this(new MemoryState())
    {
    }

    /// <summary>Runs when a subscription is there, before whoever adds it goes on.</summary>
    public Func<Task>? Added { get; set; }

    public async Task<Subscription> AddAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        var added = Add(subscription);
        await (Added?.Invoke() ?? Task.CompletedTask);
        return added;
    }

    public Task<bool> RemoveAsync(long id, CancellationToken cancellationToken)
    {
        lock (state.Guard)
        {
            state.Change(
                delivery => delivery.Subscription == id && delivery.State == DeliveryState.Pending,
                delivery => delivery with { State = delivery.PerhapsSentAt is null ? DeliveryState.Dropped : DeliveryState.Sent, Reason = "The subscription was taken back." });
            return Task.FromResult(state.Subscriptions.RemoveAll(known => known.Id == id) > 0);
        }
    }

    public Task<IReadOnlyList<Subscription>> OfRoomAsync(Room room, CancellationToken cancellationToken)
    {
        lock (state.Guard)
        {
            return Task.FromResult<IReadOnlyList<Subscription>>([.. state.Subscriptions.Where(known => known.Room == room)]);
        }
    }

    public Task<IReadOnlyList<Subscription>> AllAsync(long after, int most, CancellationToken cancellationToken)
    {
        lock (state.Guard)
        {
            return Task.FromResult<IReadOnlyList<Subscription>>([.. state.Subscriptions.Where(known => known.Id > after).OrderBy(known => known.Id).Take(most)]);
        }
    }

    public Task<RoomSettings?> RoomAsync(Room room, CancellationToken cancellationToken)
    {
        lock (state.Guard)
        {
            return Task.FromResult(state.Rooms.Find(known => known.Room == room && known != new RoomSettings { Room = room }));
        }
    }

    public Task SaveRoomAsync(RoomSettings settings, CancellationToken cancellationToken)
    {
        lock (state.Guard)
        {
            state.Rooms[state.Rooms.IndexOf(state.Of(settings.Room))] = settings;
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<RoomSettings>> RoomsAsync(long skip, int most, CancellationToken cancellationToken)
    {
        lock (state.Guard)
        {
            return Task.FromResult<IReadOnlyList<RoomSettings>>(
                [.. state.Rooms.Where(known => state.Subscriptions.Exists(subscription => subscription.Room == known.Room)).Skip((int)skip).Take(most)]);
        }
    }

    public Task MoveRoomAsync(Room from, Room to, CancellationToken cancellationToken)
    {
        lock (state.Guard)
        {
            if (from != to && state.Rooms.Find(known => known.Room == from) is { } left)
            {
                Move(left, to);
            }
        }

        return Task.CompletedTask;
    }

    public Task<UserSettings?> UserAsync(string platform, string user, CancellationToken cancellationToken)
    {
        lock (state.Guard)
        {
            return Task.FromResult(state.Users.Find(known => known.Platform == platform && known.User == user));
        }
    }

    public Task SaveUserAsync(UserSettings settings, CancellationToken cancellationToken)
    {
        lock (state.Guard)
        {
            state.Users.RemoveAll(known => known.Platform == settings.Platform && known.User == settings.User);
            state.Users.Add(settings);
        }

        return Task.CompletedTask;
    }

    public Task ForgetRoomAsync(Room room, CancellationToken cancellationToken)
    {
        lock (state.Guard)
        {
            state.Deliveries.RemoveAll(delivery => delivery.Room == room);
            state.Subscriptions.RemoveAll(subscription => subscription.Room == room);
            state.Rooms.RemoveAll(known => known.Room == room);
        }

        return Task.CompletedTask;
    }

    public Task ForgetUserAsync(string platform, string user, CancellationToken cancellationToken)
    {
        lock (state.Guard)
        {
            state.Users.RemoveAll(known => known.Platform == platform && known.User == user);
            for (var i = 0; i < state.Subscriptions.Count; i++)
            {
                if (state.Subscriptions[i] is { } known && known.Room.Platform == platform && known.CreatedBy == user)
                {
                    state.Subscriptions[i] = known with { CreatedBy = null };
                }
            }
        }

        return Task.CompletedTask;
    }

    private Subscription Add(Subscription subscription)
    {
        lock (state.Guard)
        {
            var settings = state.Of(subscription.Room);
            state.Rooms[state.Rooms.IndexOf(settings)] = settings with { Dead = null };
            var same = state.Subscriptions.Find(known => Key(known) == Key(subscription));
            if (same is null)
            {
                same = subscription with { Id = ++state.LastSubscription };
                state.Subscriptions.Add(same);
            }

            return same;
        }
    }

    private static string Key(Subscription subscription)
        => $"{subscription.Room} {SubscriptionJson.Write(subscription.Interest)} {SubscriptionJson.Write(subscription.Schedule)}";

    private void Move(RoomSettings left, Room to)
    {
        var there = state.Of(to);
        state.Rooms[state.Rooms.IndexOf(there)] = there with
        {
            Locale = there.Locale ?? left.Locale, TimeZone = there.TimeZone ?? left.TimeZone, Quiet = there.Quiet ?? left.Quiet, IsPaused = there.IsPaused || left.IsPaused,
        };
        state.Rooms.Remove(left);
        foreach (var subscription in state.Subscriptions.Where(known => known.Room == left.Room).ToList())
        {
            var moved = subscription with { Room = to };
            var place = state.Subscriptions.IndexOf(subscription);
            if (state.Subscriptions.Exists(known => Key(known) == Key(moved)))
            {
                state.Subscriptions.RemoveAt(place);
                state.Change(
                    delivery => delivery.Subscription == subscription.Id && delivery.State == DeliveryState.Pending,
                    delivery => delivery with { State = delivery.PerhapsSentAt is null ? DeliveryState.Dropped : DeliveryState.Sent, Reason = "The room moved to where the same is subscribed." });
            }
            else
            {
                state.Subscriptions[place] = moved;
            }
        }

        state.Change(delivery => delivery.Room == left.Room, delivery => delivery with { Room = to });
    }
}
