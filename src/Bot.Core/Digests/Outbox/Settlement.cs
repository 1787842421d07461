namespace Bot.Core.Digests.Outbox;

/// <summary>What becomes of a delivery by the way its attempt ended.</summary>
internal static class Settlement
{
    /// <summary>Where nobody can be asked what arrived: more of the same would be a flood, and that none of three arrived is hardly ever so.</summary>
    private const int MostUnanswered = 3;

    /// <param name="tried">As it was when it was handed over, this attempt counted.</param>
    /// <param name="result">How the attempt ended; not <see cref="PostResult.Withdrawn"/>, after which there is nothing to settle.</param>
    /// <param name="canAsk">Whether the platform's poster finds out what arrived.</param>
    /// <param name="pace">When to try again.</param>
    /// <param name="now">The clock.</param>
    public static Delivery Of(Delivery tried, PostResult result, bool canAsk, RetryPace pace, DateTimeOffset now) => result switch
    {
        PostResult.Sent sent => tried with { State = DeliveryState.Sent, Message = sent.Message, SettledAt = now, Reason = null },
        PostResult.NotNow later => Later(tried, later.Reason, later.After, pace, now),
        PostResult.Unknown lost => Unanswered(tried, now) is var known && IsEnough(known, canAsk) ? Unconfirmed(known, now) : Later(known, lost.Reason, after: null, pace, now),
        PostResult.NotAgain unsure => Over(tried, tried.PerhapsSentAt is null ? DeliveryState.Dropped : DeliveryState.Sent, unsure.Reason, now),
        PostResult.RoomGone gone => Over(tried, DeliveryState.Dropped, gone.Reason, now),
        PostResult.Refused refused => Over(tried, DeliveryState.Failed, refused.Reason, now),
        _ => tried,
    };

    /// <summary>What was under way when the process before this one ended: nobody knows whether it arrived.</summary>
    public static Delivery Recovered(Delivery found, bool canAsk, DateTimeOffset now)
        => Unanswered(found, now) is var known && IsEnough(known, canAsk)
            ? Unconfirmed(known, now)
            : known with { State = DeliveryState.Pending, Reason = "The process ended while it was being sent." };

    public static Delivery Over(Delivery delivery, DeliveryState state, string reason, DateTimeOffset now) => delivery with { State = state, Reason = reason, SettledAt = now };

    private static Delivery Unanswered(Delivery sent, DateTimeOffset now)
        => sent with { PerhapsSentAt = sent.PerhapsSentAt ?? sent.SendingSince ?? now, Unanswered = sent.Unanswered + 1 };

    private static bool IsEnough(Delivery sent, bool canAsk) => !canAsk && sent.Unanswered >= MostUnanswered;

    private static Delivery Unconfirmed(Delivery sent, DateTimeOffset now)
        => Over(sent, DeliveryState.Sent, $"Sent {sent.Unanswered} times and never answered; it may have arrived so often, or never.", now);

    private static Delivery Later(Delivery tried, string reason, TimeSpan? after, RetryPace pace, DateTimeOffset now)
        => RetryPace.IsOver(tried, now)
            ? Over(tried, DeliveryState.Failed, $"Tried {tried.Attempts} times for more than a day; at last: {reason}", now)
            : tried with { State = DeliveryState.Pending, Reason = reason, NotBefore = now + pace.Pause(tried.Attempts, after) };
}
