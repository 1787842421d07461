namespace Bot.Testing;

/// <summary>Another time of the day than it is: it goes on as time does, and can be moved forward. Timers run as usual.</summary>
public sealed class ShiftedClock(DateTimeOffset start) : TimeProvider
{
    private long shift = (start - System.GetUtcNow()).Ticks;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref shift));

    public void Advance(TimeSpan time) => Interlocked.Add(ref shift, time.Ticks);
}
