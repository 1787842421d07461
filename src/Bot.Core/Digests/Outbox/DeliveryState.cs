namespace Bot.Core.Digests.Outbox;

/// <summary>What became of something that was due.</summary>
public enum DeliveryState
{
    /// <summary>To be sent, or to be tried again.</summary>
    Pending,

    /// <summary>Handed to the platform, which has not answered yet. Whoever finds this after a start does not know whether it arrived.</summary>
    Sending,

    /// <summary>It arrived; or it may have, and is not sent again (<see cref="Delivery.IsUnconfirmed"/>).</summary>
    Sent,

    /// <summary>Tried until it made no more sense.</summary>
    Failed,

    /// <summary>Not sent on purpose: the room is gone, or nothing of it is left in the corpus.</summary>
    Dropped,

    /// <summary>There was nothing to send: nothing new, or nothing that the subscription wants.</summary>
    Filtered,

    /// <summary>The room was paused when it was due.</summary>
    Paused,
}
