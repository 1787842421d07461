namespace Bot.Testing.Telegram.Time;

/// <summary>
/// Time that passes only when somebody waits for it: the earliest timer fires at once, and the clock jumps to its time. Hours of backing off
/// take milliseconds, and no test depends on how fast the machine is. While somebody holds it, it stands still.
/// </summary>
public sealed class VirtualClock : TimeProvider, IAsyncDisposable
{
    private readonly Lock guard = new();
    private readonly List<VirtualTimer> timers = [];
    private readonly Pulse changed = new();
    private readonly CancellationTokenSource stop = new();
    private readonly Task pump;
    private DateTimeOffset now;
    private int holds;

    /// <param name="start">The first moment.</param>
    /// <param name="runs">False: time passes only by <see cref="Advance"/>.</param>
    public VirtualClock(DateTimeOffset start, bool runs = true)
    {
        now = start;
        pump = runs ? Task.Run(PumpAsync) : Task.CompletedTask;
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (guard)
        {
            return now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Keeps time from passing until it is disposed.</summary>
    public IDisposable Hold()
    {
        Interlocked.Increment(ref holds);
        return new Release(this);
    }

    /// <summary>Lets time pass and fires what falls due.</summary>
    public void Advance(TimeSpan span)
    {
        var end = GetUtcNow() + span;
        while (FireNext(end))
        {
        }

        lock (guard)
        {
            now = end;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        changed.Beat();
        await pump;
        stop.Dispose();
    }

    internal void Schedule(VirtualTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (guard)
        {
            timers.Remove(timer);
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                timer.Due = now + dueTime;
                timer.Period = period;
                timers.Add(timer);
            }
        }

        changed.Beat();
    }

    private async Task PumpAsync()
    {
        while (true)
        {
            // Taken before looking at anything, also at the end: a beat in between is then not missed.
            var next = changed.Next;
            if (stop.IsCancellationRequested)
            {
                return;
            }

            if (Volatile.Read(ref holds) > 0 || !FireNext(DateTimeOffset.MaxValue))
            {
                await next;
            }

            // Whoever was woken gets a turn before time goes on.
            for (var i = 0; i < 20; i++)
            {
                await Task.Yield();
            }
        }
    }

    private bool FireNext(DateTimeOffset end)
    {
        VirtualTimer? timer;
        lock (guard)
        {
            timer = timers.Where(candidate => candidate.Due <= end).MinBy(candidate => candidate.Due);
            if (timer is null)
            {
                return false;
            }

            now = timer.Due > now ? timer.Due : now;
            timers.Remove(timer);
            if (timer.Period > TimeSpan.Zero)
            {
                timer.Due = now + timer.Period;
                timers.Add(timer);
            }
        }

        timer.Fire();
        return true;
    }

    private sealed class Release(VirtualClock clock) : IDisposable
    {
        private int done;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref done, 1) == 0)
            {
                Interlocked.Decrement(ref clock.holds);
                clock.changed.Beat();
            }
        }
    }
}
