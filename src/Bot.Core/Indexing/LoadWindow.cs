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

    /// <summary>Counts a step that goes on its way.</summary>
    /// <param name="size">Characters of its text.</param>
    /// <returns>Ends when there is room for the next one.</returns>
    public Task Enter(int size)
    {
        lock (guard)
        {
            inside += Overhead + size;
            return inside <= Most ? Task.CompletedTask : (room ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    /// <summary>A step that entered is done.</summary>
    /// <param name="size">As it entered.</param>
    public void Leave(int size)
    {
        lock (guard)
        {
            inside -= Overhead + size;

            // Not at every step: who waits is woken for many.
            if (inside <= Most / 2)
            {
                room?.SetResult();
                room = null;
            }
        }
    }
}
