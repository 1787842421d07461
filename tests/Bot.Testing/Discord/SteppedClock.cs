namespace Bot.Testing.Discord;

/// <summary>A clock that moves only when a test says so, and fires the timers it passes in their order.</summary>
public sealed class SteppedClock : TimeProvider
{
    private static readonly TimeSpan Failsafe = TimeSpan.FromSeconds(20);

    private readonly Lock gate = new();
    private readonly List<SteppedTimer> timers = [];
    private readonly List<TimeSpan> created = [];
    private readonly Pulse changed = new();
    private DateTimeOffset now = new(2025, 2, 3, 9, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SteppedTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Waits until somebody has started a timer of such a length since the last such wait, and takes it off the list.</summary>
    public async Task<TimeSpan> TimerAsync(Func<TimeSpan, bool> matches)
    {
        TimeSpan? found = null;
        await changed.UntilAsync(() => (found = Take(matches)) is not null, "a timer of the wanted length", Failsafe);
        return found!.Value;
    }

    /// <summary>Waits for such a timer and moves the clock by its length.</summary>
    public async Task<TimeSpan> PassAsync(Func<TimeSpan, bool> matches)
    {
        var due = await TimerAsync(matches);
        Advance(due);
        return due;
    }

    /// <summary>Lets go of timers that nobody has waited for; they still fire.</summary>
    public void Forget()
    {
        lock (gate)
        {
            created.Clear();
        }
    }

    public void Advance(TimeSpan by)
    {
        DateTimeOffset end;
        lock (gate)
        {
            end = now + by;
        }

        while (NextDue(end) is { } due)
        {
            due.Fire();
        }

        lock (gate)
        {
            now = end > now ? end : now;
        }
    }

    private SteppedTimer? NextDue(DateTimeOffset end)
    {
        lock (gate)
        {
            var next = timers.Where(timer => timer.Due <= end).MinBy(timer => timer.Due);
            if (next is not null)
            {
                now = next.Due > now ? next.Due : now;
                next.Reschedule(now);
            }

            return next;
        }
    }

    private TimeSpan? Take(Func<TimeSpan, bool> matches)
    {
        lock (gate)
        {
            var at = created.FindIndex(due => matches(due));
            if (at < 0)
            {
                return null;
            }

            var due = created[at];
            created.RemoveAt(at);
            return due;
        }
    }

    private sealed class SteppedTimer(SteppedClock clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan period;

        public DateTimeOffset Due { get; private set; } = DateTimeOffset.MaxValue;

        public bool Change(TimeSpan dueTime, TimeSpan newPeriod)
        {
            lock (clock.gate)
            {
                clock.timers.Remove(this);
                period = newPeriod;
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = clock.now + dueTime;
                    clock.timers.Add(this);
                    clock.created.Add(dueTime);
                }
            }

            clock.changed.Send();
            return true;
        }

        public void Reschedule(DateTimeOffset fired)
        {
            if (period > TimeSpan.Zero)
            {
                Due = fired + period;
            }
            else
            {
                clock.timers.Remove(this);
            }
        }

        public void Fire() => callback(state);

        public void Dispose()
        {
            lock (clock.gate)
            {
                clock.timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
