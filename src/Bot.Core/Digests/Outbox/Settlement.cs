namespace Bot.Core.Digests.Outbox;

/// <summary>What becomes of a delivery by the way its attempt ended.</summary>
internal static class Settlement
{
    // Where nobody can be asked what arrived. A request whose answer is lost has mostly been done: more than two more would be a flood. A process that dies
    // in between has mostly not sent it yet, and dies again at the same place when it dies while it starts; but even that has to end.
    private const int MostUnanswered = 3;
    private const int MostAttempts = 10;

    /// <param name="tried">As it was when it was handed over, this attempt counted.</param>
    /// <param name="result">How the attempt ended; not <see cref="PostResult.Withdrawn"/>, after which there is nothing to settle.</param>
    /// <param name="canAsk">Whether the platform's poster finds out what arrived.</param>
    /// <param name="pace">When to try again.</param>
    /// <param name="now">The clock.</param>
    public static Delivery Of(Delivery tried, PostResult result, bool canAsk, RetryPace pace, DateTimeOffset now) => result switch
    {
        PostResult.Sent sent => tried with { State = DeliveryState.Sent, Message = sent.Message, SettledAt = now, Reason = null },
        PostResult.NotNow later => Later(tried, later.Reason, later.After, pace, now),
        PostResult.Unknown lost => Perhaps(tried, now) with { Unanswered = tried.Unanswered + 1 } is var known && !canAsk && known.Unanswered >= MostUnanswered
            ? Unconfirmed(known, now)
            : Later(known, lost.Reason, after: null, pace, now),
        PostResult.NotAgain unsure => Over(tried, DeliveryState.Dropped, unsure.Reason, now),
        PostResult.RoomGone gone => Over(tried, DeliveryState.Dropped, gone.Reason, now),

        // Where it can be asked, it was: it has not arrived.
        PostResult.Refused refused => Over(canAsk ? tried with { PerhapsSentAt = null } : tried, DeliveryState.Failed, refused.Reason, now),
        _ => tried,
    };

    /// <summary>What was under way when the process before this one ended: nobody knows whether it arrived.</summary>
    public static Delivery Recovered(Delivery found, bool canAsk, DateTimeOffset now)
        => !canAsk && found.PerhapsSentAt is not null && found.Attempts >= MostAttempts
            ? Unconfirmed(Perhaps(found, now), now)
            : Perhaps(found, now) with { State = DeliveryState.Pending, Reason = "The process ended while it was being sent." };

    /// <summary>Ends it in this state; but what may have arrived, and is not sent again, counts as had: <see cref="Delivery.IsUnconfirmed"/>.</summary>
    public static Delivery Over(Delivery delivery, DeliveryState state, string reason, DateTimeOffset now)
        => delivery with { State = delivery.PerhapsSentAt is null ? state : DeliveryState.Sent, Reason = reason, SettledAt = now };

    private static Delivery Perhaps(Delivery sent, DateTimeOffset now) => sent with { PerhapsSentAt = sent.PerhapsSentAt ?? sent.SendingSince ?? now };

    private static Delivery Unconfirmed(Delivery sent, DateTimeOffset now)
        => Over(sent, DeliveryState.Sent, $"Tried {sent.Attempts} times, and nobody knows whether it arrived, or how often.", now);

    private static Delivery Later(Delivery tried, string reason, TimeSpan? after, RetryPace pace, DateTimeOffset now)
        => RetryPace.IsOver(tried, now)
            ? Over(tried, DeliveryState.Failed, $"Tried {tried.Attempts} times for more than a day; at last: {reason}", now)
            : tried with { State = DeliveryState.Pending, Reason = reason, NotBefore = now + pace.Pause(tried.Attempts, after) };
}
