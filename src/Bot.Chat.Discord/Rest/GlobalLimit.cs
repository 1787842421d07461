namespace Bot.Chat.Discord.Rest;

/// <summary>50 requests a second for the whole bot (topics/rate-limits, "Global Rate Limit"). Used under the lock of <see cref="RateLimits"/>.</summary>
internal sealed class GlobalLimit
{
    // Evenly spread, because the second is counted at Discord's end: 48 a second and one to make up for a late timer never come to more than 50 there,
    // even when one of them travels 20 ms faster than the one a second before.
    private const int Rate = 48;
    private const int Burst = 2;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1) / Rate;
    private DateTimeOffset schedule;
    private DateTimeOffset blockedUntil;

    /// <summary>When the next request may go; in the past for at once.</summary>
    public DateTimeOffset Next(DateTimeOffset now)
    {
        var free = schedule - (Interval * (Burst - 1));
        free = free > now ? free : now;
        return blockedUntil > free ? blockedUntil : free;
    }

    public void Take(DateTimeOffset now) => schedule = (schedule > now ? schedule : now) + Interval;

    public void Block(DateTimeOffset until) => blockedUntil = until > blockedUntil ? until : blockedUntil;
}
