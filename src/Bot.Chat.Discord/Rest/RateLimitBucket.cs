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
    private TimeSpan window;
    private bool isGuessed;

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
            // A new window of the usual length; the next answer says when it really ends.
            (remaining, resetAt, isGuessed) = (Math.Max(1, size - inFlight), now + window, true);
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
        window = headers.ResetAfter > window ? headers.ResetAfter : window;

        // What we took ourselves is counted in our own number already, in Discord's only when it has arrived there.
        var isSame = limit is not null && (isGuessed || reset - resetAt < TimeSpan.FromMilliseconds(250));
        remaining = isSame ? Math.Min(remaining, headers.Remaining) : headers.Remaining - Math.Max(0, inFlight - 1);
        (limit, resetAt, isGuessed) = (headers.Limit, reset, false);
    }

    public void Block(DateTimeOffset until) => blockedUntil = until > blockedUntil ? until : blockedUntil;
}
