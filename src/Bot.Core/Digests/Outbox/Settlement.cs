namespace Bot.Core.Digests.Outbox;

/// <summary>What becomes of a delivery by the way its attempt ended.</summary>
internal static class Settlement
{
    /// <param name="tried">As it was when it was handed over, this attempt counted.</param>
    /// <param name="result">How the attempt ended; not <see cref="PostResult.Withdrawn"/>, after which there is nothing to settle.</param>
    /// <param name="canAsk">Whether the platform's poster finds out what arrived.</param>
    /// <param name="pace">When to try again.</param>
    /// <param name="now">The clock.</param>
    public static Delivery Of(Delivery tried, PostResult result, bool canAsk, RetryPace pace, DateTimeOffset now) => result switch
    {
        PostResult.Sent sent => tried with { State = DeliveryState.Sent, Message = sent.Message, SettledAt = now, Reason = null },
        PostResult.NotNow later => Later(tried, later.Reason, later.After, pace, now),
        PostResult.Unknown when tried.PerhapsSentAt is not null && !canAsk
            => Over(tried, DeliveryState.Failed, "Twice it was sent and not answered; it may have arrived twice, or never.", now),
        PostResult.Unknown lost => Later(tried with { PerhapsSentAt = tried.PerhapsSentAt ?? tried.SendingSince ?? now }, lost.Reason, after: null, pace, now),
        PostResult.NotAgain unsure => Over(tried, DeliveryState.Dropped, unsure.Reason, now),
        PostResult.RoomGone gone => Over(tried, DeliveryState.Dropped, gone.Reason, now),
        PostResult.Refused refused => Over(tried, DeliveryState.Failed, refused.Reason, now),
        _ => tried,
    };

    /// <summary>What was under way when the process before this one ended: nobody knows whether it arrived.</summary>
    public static Delivery Recovered(Delivery found, bool canAsk, DateTimeOffset now)
        => found.PerhapsSentAt is not null && !canAsk
            ? Over(found, DeliveryState.Failed, "Twice the process ended, or no answer came, while it was being sent; it may have arrived twice, or never.", now)
            : found with { State = DeliveryState.Pending, PerhapsSentAt = found.PerhapsSentAt ?? found.SendingSince ?? now, Reason = "The process ended while it was being sent." };

    public static Delivery Over(Delivery delivery, DeliveryState state, string reason, DateTimeOffset now) => delivery with { State = state, Reason = reason, SettledAt = now };

    private static Delivery Later(Delivery tried, string reason, TimeSpan? after, RetryPace pace, DateTimeOffset now)
        => RetryPace.IsOver(tried, now)
            ? Over(tried, DeliveryState.Failed, $"Tried {tried.Attempts} times for more than a day; at last: {reason}", now)
            : tried with { State = DeliveryState.Pending, Reason = reason, NotBefore = now + pace.Pause(tried.Attempts, after) };
}
