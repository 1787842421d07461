namespace Bot.Core.Administration.Health;

/// <summary>Where a platform notes how it fares, as it goes. Safe for concurrent use.</summary>
public abstract class PlatformPulse(string platform, TimeProvider time) : IPlatformHealth
{
    private readonly Lock guard = new();
    private PlatformHealth health = new(IsOn: false, IsConnected: false, Since: null, Latency: null, Problem: null, ProblemAt: null);

    public string Platform => platform;

    public PlatformHealth Health
    {
        get
        {
            lock (guard)
            {
                return health;
            }
        }
    }

    /// <summary>It is configured.</summary>
    public void TurnOn() => Note(now => now with { IsOn = true });

    /// <summary>It hears its users.</summary>
    public void Connect() => Note(now => now.IsConnected ? now : now with { IsConnected = true, Since = time.GetUtcNow() });

    /// <summary>It does not hear them any more.</summary>
    /// <param name="problem">Why, in a sentence without secrets.</param>
    public void Lose(string problem)
        => Note(now => now with { IsConnected = false, Since = now.IsConnected || now.Since is null ? time.GetUtcNow() : now.Since, Problem = problem, ProblemAt = time.GetUtcNow() });

    /// <summary>The platform answered a call.</summary>
    public void Measure(TimeSpan latency) => Note(now => now with { Latency = latency });

    private void Note(Func<PlatformHealth, PlatformHealth> change)
    {
        lock (guard)
        {
            health = change(health);
        }
    }
}
