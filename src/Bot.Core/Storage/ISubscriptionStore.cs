using Bot.Core.Chat;
using Bot.Core.Digests.Subscriptions;

namespace Bot.Core.Storage;

/// <summary>Subscriptions and settings. Everything that is written is durable when its task ends. Safe for concurrent use.</summary>
/// <remarks>Every method throws <see cref="StoreException"/> when the state cannot be read or written.</remarks>
public interface ISubscriptionStore
{
    /// <summary>Adds one, or gives back the one that is there already with the same room, interest and schedule.</summary>
    Task<Subscription> AddAsync(Subscription subscription, CancellationToken cancellationToken);

    /// <summary>False when there was none. What is pending of it is dropped.</summary>
    Task<bool> RemoveAsync(long id, CancellationToken cancellationToken);

    Task<IReadOnlyList<Subscription>> OfRoomAsync(Room room, CancellationToken cancellationToken);

    /// <summary>All of them, ordered by id, a page at a time: those with an id above <paramref name="after"/>.</summary>
    Task<IReadOnlyList<Subscription>> AllAsync(long after, int most, CancellationToken cancellationToken);

    /// <summary>Null when the room never said anything.</summary>
    Task<RoomSettings?> RoomAsync(Room room, CancellationToken cancellationToken);

    Task SaveRoomAsync(RoomSettings settings, CancellationToken cancellationToken);

    /// <summary>All rooms that are subscribed, ordered by their own row, a page at a time.</summary>
    Task<IReadOnlyList<RoomSettings>> RoomsAsync(long skip, int most, CancellationToken cancellationToken);

    /// <summary>Gives a room another address, with its subscriptions, settings and deliveries.</summary>
    Task MoveRoomAsync(Room from, Room to, CancellationToken cancellationToken);

    Task<UserSettings?> UserAsync(string platform, string user, CancellationToken cancellationToken);

    Task SaveUserAsync(UserSettings settings, CancellationToken cancellationToken);

    /// <summary>Removes everything that is kept about a room: subscriptions, settings, deliveries.</summary>
    Task ForgetRoomAsync(Room room, CancellationToken cancellationToken);

    /// <summary>Removes a user's settings, and the user's id wherever else it stands but in the audit log.</summary>
    Task ForgetUserAsync(string platform, string user, CancellationToken cancellationToken);
}
