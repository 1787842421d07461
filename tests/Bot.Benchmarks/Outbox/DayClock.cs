namespace Bot.Benchmarks.Outbox;

/// <summary>The system's clock, put to another day: the sample corpus is news on its own day only.</summary>
internal sealed class DayClock(TimeSpan ahead) : TimeProvider
{
    public TimeSpan Ahead => ahead;

    /// <summary>Shows this moment now.</summary>
    public static DayClock At(DateTimeOffset moment) => new(moment - System.GetUtcNow());

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;
}
