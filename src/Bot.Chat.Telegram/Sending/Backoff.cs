namespace Bot.Chat.Telegram.Sending;

/// <summary>Pauses that double from one second to a minute, and start anew after a success.</summary>
internal sealed class Backoff
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private TimeSpan next = First;

    /// <summary>How long to wait now; at least what the server asked for.</summary>
    public TimeSpan Next(TimeSpan asked)
    {
        var pause = asked > next ? asked : next;
        next = TimeSpan.FromTicks(Math.Min(Longest.Ticks, next.Ticks * 2));
        return pause;
    }

    public void Reset() => next = First;
}
