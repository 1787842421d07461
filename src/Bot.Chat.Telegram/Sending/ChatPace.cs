namespace Bot.Chat.Telegram.Sending;

/// <summary>A rate with bursts, as a virtual schedule (GCRA): a message may go out while the schedule is less than a burst ahead of the clock.</summary>
/// <param name="Interval">Between two messages in the long run.</param>
/// <param name="Burst">How many may go out at once.</param>
internal sealed record ChatPace(TimeSpan Interval, int Burst)
{
    /// <summary>https://core.telegram.org/bots/faq: about one message a second in a chat, more for a short while.</summary>
    public static ChatPace Private { get; } = new(TimeSpan.FromSeconds(1), 10);

    /// <summary>The same page: 20 messages a minute in a group.</summary>
    public static ChatPace Group { get; } = new(TimeSpan.FromSeconds(3), 20);

    /// <summary>The same page: about 30 messages a second over all chats.</summary>
    public static ChatPace Everywhere { get; } = new(TimeSpan.FromSeconds(1) / 30, 1);

    /// <param name="schedule">The schedule so far.</param>
    /// <param name="now">The time, from the same beginning.</param>
    /// <returns>The schedule with one message more, and how long that message has to wait.</returns>
    public (TimeSpan Schedule, TimeSpan Wait) Take(TimeSpan schedule, TimeSpan now)
    {
        var from = schedule > now ? schedule : now;
        var wait = from - now - (Interval * (Burst - 1));
        return (from + Interval, wait > TimeSpan.Zero ? wait : TimeSpan.Zero);
    }
}
