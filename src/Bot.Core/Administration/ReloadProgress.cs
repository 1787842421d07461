namespace Bot.Core.Administration;

/// <summary>Thins out what a reload says of each file: its beginning, and then what a second brings.</summary>
internal sealed class ReloadProgress(Action<ReloadRun> show, TimeProvider time) : IProgress<ReloadRun>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private long? shown;

    public void Report(ReloadRun value)
    {
        if (shown is { } last && time.GetElapsedTime(last) < Pause)
        {
            return;
        }

        shown = time.GetTimestamp();
        show(value);
    }
}
