namespace Bot.Testing.Telegram.Time;

/// <summary>Wakes everybody who waits for something to change. Take <see cref="Next"/> before looking, so that no change is missed.</summary>
internal sealed class Pulse
{
    private TaskCompletionSource next = New();

    public Task Next => Volatile.Read(ref next).Task;

    public void Beat() => Interlocked.Exchange(ref next, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
