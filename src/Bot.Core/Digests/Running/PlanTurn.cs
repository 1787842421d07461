namespace Bot.Core.Digests.Running;

/// <summary>
/// One plan at a time. Two beside each other would both find the same item new for a room that one of them is just about to give it to.
/// </summary>
public sealed class PlanTurn : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);

    /// <summary>Disposing what comes ends the turn.</summary>
    public async Task<IDisposable> TakeAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        return new Turn(gate);
    }

    public void Dispose() => gate.Dispose();

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        private int done;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref done, 1) == 0)
            {
                gate.Release();
            }
        }
    }
}
