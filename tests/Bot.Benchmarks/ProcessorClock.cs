namespace Bot.Benchmarks;

/// <summary>Time that the processors spent on this process since the clock was made: other programs on the machine do not show in it.</summary>
internal sealed class ProcessorClock
{
    private readonly TimeSpan started = Environment.CpuUsage.TotalTime;

    public TimeSpan Elapsed => Environment.CpuUsage.TotalTime - started;
}
