namespace Bot.Chat.Discord.Rest;

/// <summary>50 requests a second for the whole bot (topics/rate-limits, "Global Rate Limit"). Used under the lock of <see cref="RateLimits"/>.</summary>
internal sealed class GlobalLimit
{
    // A little under the limit: the second is counted at Discord's end.
    private const int Limit = 45;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1);
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
