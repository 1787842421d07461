using Bot.Chat.Discord.Answering;
using Bot.Chat.Discord.Protocol.Interactions;

namespace Bot.Chat.Discord.Serving;

/// <summary>The answers under way. They go on when the service is told to stop, for a while.</summary>
internal sealed class InFlight(InteractionHandler handler, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource ending = new();
    private readonly List<Task> running = [];

    /// <summary>Called by one reader, so that the list needs no lock; those that are done go when the next one starts.</summary>
    public void Start(Interaction interaction)
    {
        running.RemoveAll(task => task.IsCompleted);
        running.Add(Task.Run(() => handler.HandleAsync(interaction, ending.Token)));
    }

    /// <summary>Waits until all are done; those that take longer than ten seconds are given up.</summary>
    public async Task FinishAsync()
    {
        using var stopping = new CancellationTokenSource();
        var all = Task.WhenAll(running);
        if (await Task.WhenAny(all, Task.Delay(Grace, time, stopping.Token)) != all)
        {
            await ending.CancelAsync();
        }

        await stopping.CancelAsync();
        await all.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose() => ending.Dispose();
}
