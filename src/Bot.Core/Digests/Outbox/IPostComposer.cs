using Bot.Core.Digests.Subscriptions;

namespace Bot.Core.Digests.Outbox;

/// <summary>Makes a message of what a bundle holds, for the room that gets it. Called once for every attempt: what does not depend on the room is kept.</summary>
public interface IPostComposer
{
    /// <summary>Null when nothing of it is left in the corpus.</summary>
    /// <param name="delivery">What for.</param>
    /// <param name="bundle">What of.</param>
    /// <param name="room">What the room has said about itself; null when nothing.</param>
    /// <param name="cancellationToken">Stops the composing.</param>
    Task<ComposedPost?> ComposeAsync(Delivery delivery, Bundle bundle, RoomSettings? room, CancellationToken cancellationToken);
}
