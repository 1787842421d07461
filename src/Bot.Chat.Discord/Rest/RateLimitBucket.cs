namespace Bot.Chat.Discord.Rest;

/// <summary>
/// The requests that Discord counts together. As long as its size is unknown, one request goes at a time; its answer tells.
/// Used under the lock of <see cref="RateLimits"/>; <see cref="Line"/> is where requests queue.
/// </summary>
internal sealed class RateLimitBucket
{
    private int? limit;
    private int remaining;
    private DateTimeOffset resetAt;
    private DateTimeOffset blockedUntil;
    private int inFlight;

    public SemaphoreSlim Line { get; } = new(1, 1);

    /// <summary>How many requests hold or await it.</summary>
    public int Users { get; set; }

    public bool IsUnknown => limit is null;

    public bool IsIdle(DateTimeOffset now) => Users == 0 && now >= resetAt && now >= blockedUntil;

    /// <summary>When the next request may go; in the past for at once.</summary>
    public DateTimeOffset Next(DateTimeOffset now)
    {
        if (limit is { } size && now >= resetAt)
        {
            remaining = Math.Max(1, size - inFlight);
        }

        var free = limit is not null && remaining <= 0 ? resetAt : now;
        return blockedUntil > free ? blockedUntil : free;
    }

    public void Take()
    {
        remaining--;
        inFlight++;
    }

    public void Give() => inFlight--;

    public void Learn(RateLimitHeaders headers, DateTimeOffset now)
    {
        var reset = now + headers.ResetAfter;
        var sameWindow = limit is not null && (reset - resetAt).Duration() < TimeSpan.FromMilliseconds(250);
        var left = Math.Max(0, headers.Remaining - Math.Max(0, inFlight - 1));
        remaining = sameWindow ? Math.Min(remaining, left) : left;
        (limit, resetAt) = (headers.Limit, reset);
    }

    public void Block(DateTimeOffset until) => blockedUntil = until > blockedUntil ? until : blockedUntil;
}
