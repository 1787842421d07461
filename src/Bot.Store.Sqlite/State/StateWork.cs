namespace Bot.Store.Sqlite.State;

/// <summary>Work with a result.</summary>
internal sealed class StateWork<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken) : IStateWork
{
    // Whoever waited goes on elsewhere: the thread of the file does nothing but its file.
    private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;
    private Exception? refusal;

    public Task<T> Task => done.Task;

    public bool IsCancelled() => cancellationToken.IsCancellationRequested && done.TrySetCanceled(cancellationToken);

    public void Do(SqliteSession session) => result = work(session);

    public void Refuse(Exception failure) => refusal = failure;

    public void Complete()
    {
        if (refusal is null)
        {
            done.SetResult(result!);
        }
        else
        {
            done.SetException(refusal);
        }
    }

    public void Fail(Exception problem) => done.SetException(refusal ?? problem);
}
