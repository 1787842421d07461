namespace Bot.Core.Indexing;

/// <summary>
/// How much of a corpus is on its way at once: more than a thousand short articles, so that reading goes on while the index writes one of its batches,
/// or a few of 10 MB.
/// </summary>
internal sealed class LoadWindow
{
    /// <summary>Characters.</summary>
    private const int Most = 3_000_000;

    /// <summary>What each step counts besides its text.</summary>
    private const int Overhead = 1_000;

    private readonly Lock guard = new();
    private TaskCompletionSource? room;
    private long inside;

    /// <summary>Counts a step that is on its way.</summary>
    /// <returns>Ends when there is room for the next one.</returns>
    public Task Enter(LoadStep step)
    {
        lock (guard)
        {
            inside += Overhead + step.Size;
            return inside <= Most ? Task.CompletedTask : (room ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    /// <summary>A step that entered is done.</summary>
    public void Leave(LoadStep step)
    {
        lock (guard)
        {
            inside -= Overhead + step.Size;

            // Not at every step: who waits is woken for many.
            if (inside <= Most / 2)
            {
                room?.SetResult();
                room = null;
            }
        }
    }
}
