using Bot.Core.Chat;

namespace Bot.Core.Digests.Outbox;

/// <summary>How an attempt to post ended.</summary>
public abstract record PostResult
{
    private PostResult()
    {
    }

    /// <param name="Message">The platform's id of the message.</param>
    /// <param name="MovedTo">The room's new address, where the platform told one; all of its subscriptions move along.</param>
    public sealed record Sent(string Message, Room? MovedTo = null) : PostResult;

    /// <summary>Surely not sent; worth trying again.</summary>
    /// <param name="After">What the platform asks for; null when it does not say.</param>
    /// <param name="Reason">A sentence for the operator, without secrets.</param>
    public sealed record NotNow(TimeSpan? After, string Reason) : PostResult;

    /// <summary>Handed over and never answered: it may have arrived.</summary>
    public sealed record Unknown(string Reason) : PostResult;

    /// <summary>An earlier attempt may have arrived and there is no way to find out: not sent again, on purpose.</summary>
    public sealed record NotAgain(string Reason) : PostResult;

    /// <summary>What was to be sent is not wanted any more: <see cref="Post.HandOver"/> said so. Nothing was sent.</summary>
    public sealed record Withdrawn : PostResult;

    /// <summary>The room is gone or shut to us: nothing will ever arrive there.</summary>
    public sealed record RoomGone(string Reason) : PostResult;

    /// <summary>The platform refuses this message for good; others may pass.</summary>
    public sealed record Refused(string Reason) : PostResult;
}
