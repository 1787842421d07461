namespace Bot.Chat.Telegram.Sending;

/// <summary>
/// When messages that nobody waits for may go: one after another, just under the 30 a second that Telegram's FAQ names for bulk messages, less what answers to
/// readers take of them. Answers count and never wait here, so they always go first.
/// </summary>
internal sealed class PostPace(TimeProvider clock) : IDisposable
{
    // With the slack no second ever holds more than 30, even when one of them travels 14 ms faster than the one before.
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1) / 29;

    // A timer that fires late does not lower the rate.
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(20);

    // However many answers go, posts come to their turn again.
    private static readonly TimeSpan MostOwed = TimeSpan.FromSeconds(2);

    private readonly Lock guard = new();
    private readonly SemaphoreSlim turnstile = new(1);
    private DateTimeOffset schedule;
    private DateTimeOffset heldUntil;

    /// <summary>An answer goes.</summary>
    public void Count()
    {
        lock (guard)
        {
            var now = clock.GetUtcNow();
            var next = Later(schedule, now) + Interval;
            schedule = next < now + MostOwed ? next : Later(schedule, now + MostOwed);
        }
    }

    /// <summary>Telegram asks for silence everywhere.</summary>
    public void Hold(TimeSpan span)
    {
        lock (guard)
        {
            heldUntil = Later(heldUntil, clock.GetUtcNow() + span);
        }
    }

    /// <summary>Waits for the turn of one post, in the order of asking.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        await turnstile.WaitAsync(cancellationToken);
        try
        {
            while (Take() is { } wait)
            {
                await Task.Delay(wait, clock, cancellationToken);
            }
        }
        finally
        {
            turnstile.Release();
        }
    }

    public void Dispose() => turnstile.Dispose();

    private TimeSpan? Take()
    {
        lock (guard)
        {
            var now = clock.GetUtcNow();
            var free = Later(schedule - now > Slack ? schedule - Slack : now, heldUntil);
            if (free > now)
            {
                // A timer counts whole milliseconds: a part of one would be no wait at all.
                return TimeSpan.FromMilliseconds(Math.Ceiling((free - now).TotalMilliseconds));
            }

            schedule = Later(schedule, now) + Interval;
            return null;
        }
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
