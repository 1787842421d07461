namespace Bot.Testing;

/// <summary>A request that has arrived and is carried out when a test says so: an answer in the air.</summary>
public sealed class HeldRequest
{
    private readonly TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Arrived => arrived.Task;

    public void Release() => released.TrySetResult();

    internal Task WaitAsync()
    {
        arrived.TrySetResult();
        return released.Task;
    }
}
