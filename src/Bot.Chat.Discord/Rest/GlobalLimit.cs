namespace Bot.Chat.Discord.Rest;

/// <summary>50 requests a second for the whole bot (topics/rate-limits, "Global Rate Limit"). Used under the lock of <see cref="RateLimits"/>.</summary>
internal sealed class GlobalLimit
{
    // The second is counted at Discord's end: with one request less in a window that is a little longer, no second there holds more than 50, even when
    // requests travel 20 ms faster than those before. That is 96 % of what is allowed.
    private const int Limit = 49;

    private static readonly TimeSpan Window = TimeSpan.FromMilliseconds(1020);
    private readonly Queue<DateTimeOffset> sent = new();
    private DateTimeOffset blockedUntil;

    /// <summary>When the next request may go; in the past for at once.</summary>
    public DateTimeOffset Next(DateTimeOffset now)
    {
        while (sent.TryPeek(out var oldest) && now - oldest >= Window)
        {
            sent.Dequeue();
        }

        var free = sent.Count < Limit ? now : sent.Peek() + Window;
        return blockedUntil > free ? blockedUntil : free;
    }

    public void Take(DateTimeOffset now) => sent.Enqueue(now);

    public void Block(DateTimeOffset until) => blockedUntil = until > blockedUntil ? until : blockedUntil;
}
