namespace Bot.Chat.Telegram.Receiving;

/// <summary>Works on many chats at the same time, and on each in the order in which things happened there.</summary>
internal sealed class ChatLanes(int parallel) : IDisposable
{
    private readonly Lock guard = new();
    private readonly Dictionary<string, Task> tails = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim seats = new(parallel);

    /// <summary>Ends when the work is done.</summary>
    /// <param name="lane">What must stay in order.</param>
    /// <param name="work">Must not throw: whoever comes after it in the lane does not care.</param>
    public Task RunAsync(string lane, Func<Task> work)
    {
        lock (guard)
        {
            var mine = RunAfterAsync(tails.GetValueOrDefault(lane, Task.CompletedTask), work);
            tails[lane] = mine;
            _ = ForgetAsync(lane, mine);
            return mine;
        }
    }

    public void Dispose() => seats.Dispose();

    private async Task RunAfterAsync(Task before, Func<Task> work)
    {
        // The lock of the caller is not to be held while working.
        await Task.Yield();
        await before;
        await seats.WaitAsync();
        try
        {
            await work();
        }
        finally
        {
            seats.Release();
        }
    }

    private async Task ForgetAsync(string lane, Task mine)
    {
        await mine;
        lock (guard)
        {
            if (tails.GetValueOrDefault(lane) == mine)
            {
                tails.Remove(lane);
            }
        }
    }
}
