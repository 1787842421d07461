using Bot.Chat.Discord.Protocol;

namespace Bot.Chat.Discord.Gateway;

/// <summary>
/// Lets logins through one after the other: one every five seconds for each rate-limit key (shard number modulo max_concurrency),
/// and none once the day's are used up, because Discord then resets the token (events/gateway, "Session Start Limit").
/// </summary>
internal sealed class IdentifyGate : IDisposable
{
    // Five seconds as Discord counts them, and a little for clocks and networks.
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5.25);

    private readonly TimeProvider time;
    private readonly SemaphoreSlim[] turns;
    private readonly DateTimeOffset[] next;
    private readonly int total;
    private readonly Lock counting = new();
    private int remaining;
    private DateTimeOffset resetAt;

    public IdentifyGate(SessionStartLimit limit, TimeProvider time)
    {
        this.time = time;
        var concurrency = Math.Clamp(limit.MaxConcurrency, 1, 1024);
        turns = [.. Enumerable.Range(0, concurrency).Select(_ => new SemaphoreSlim(1, 1))];
        next = new DateTimeOffset[concurrency];
        total = Math.Max(1, limit.Total);
        remaining = limit.Remaining;
        resetAt = time.GetUtcNow() + TimeSpan.FromMilliseconds(Math.Max(0, limit.ResetAfter));
    }

    /// <summary>Waits for the shard's turn. Dispose gives the turn on; <see cref="Turn.Used"/> says that the login was really sent.</summary>
    public async Task<Turn> EnterAsync(int shard, CancellationToken cancellationToken)
    {
        var key = shard % turns.Length;
        await turns[key].WaitAsync(cancellationToken);
        try
        {
            while (Wait(key) is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait, time, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            turns[key].Release();
            throw;
        }

        return new Turn(this, key);
    }

    public void Dispose()
    {
        foreach (var turn in turns)
        {
            turn.Dispose();
        }
    }

    private TimeSpan Wait(int key)
    {
        lock (counting)
        {
            var now = time.GetUtcNow();
            if (now >= resetAt)
            {
                (remaining, resetAt) = (total, now + TimeSpan.FromDays(1));
            }

            var until = remaining > 0 || resetAt < next[key] ? next[key] : resetAt;
            return until - now;
        }
    }

    private void Count(int key)
    {
        lock (counting)
        {
            remaining--;
            next[key] = time.GetUtcNow() + Interval;
        }
    }

    internal sealed class Turn(IdentifyGate gate, int key) : IDisposable
    {
        private bool used;
        private bool passed;

        public void Used()
        {
            if (!used)
            {
                used = true;
                gate.Count(key);
            }
        }

        public void Dispose()
        {
            if (!passed)
            {
                passed = true;
                gate.turns[key].Release();
            }
        }
    }
}
