namespace Bot.Core.Digests.Outbox;

/// <summary>Wakes whoever sends. Call it after <see cref="Storage.IOutbox.AddAsync"/>, and after anything else that makes rows due earlier.</summary>
public sealed class OutboxSignal
{
    private readonly Lock guard = new();
    private TaskCompletionSource next = New();

    /// <summary>Ends at the next <see cref="Wake"/>. Take it before looking for work: a call in between is then not missed.</summary>
    public Task Next
    {
        get
        {
            lock (guard)
            {
                return next.Task;
            }
        }
    }

    public void Wake()
    {
        TaskCompletionSource woken;
        lock (guard)
        {
            (woken, next) = (next, New());
        }

        woken.SetResult();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
