using System.Threading.Channels;

namespace Bot.Core.Chat.Asking;

/// <summary>
/// Replies that show how far an answer is, on their way to one message: the newest only, at the message's own pace. Reporting never waits.
/// </summary>
public sealed class ReplyProgress(TimeProvider clock) : IProgress<Reply>
{
    /// <summary>Between two edits of one message: a group on Telegram takes 20 messages a minute, answers to others included.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    private readonly Channel<Reply> newest = Channel.CreateBounded<Reply>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
    private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Report(Reply value)
    {
        newest.Writer.TryWrite(value);
        begun.TrySetResult();
    }

    /// <summary>Whether the work showed how far it is before it was done.</summary>
    public async Task<bool> BeginsBeforeAsync(Task work)
    {
        await Task.WhenAny(begun.Task, work);
        return begun.Task.IsCompleted && !work.IsCompleted;
    }

    /// <summary>Shows what is reported until the work is done. What is being shown then is waited for, so that it cannot come after the final answer.</summary>
    /// <param name="work">Its failures are those of whoever awaits it.</param>
    /// <param name="show">Must not throw.</param>
    public async Task ShowUntilAsync(Task work, Func<Reply, Task> show)
    {
        using var done = new CancellationTokenSource();
        var showing = ShowAsync(show, done.Token);
        await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await done.CancelAsync();
        await showing;
    }

    private async Task ShowAsync(Func<Reply, Task> show, CancellationToken done)
    {
        try
        {
            while (true)
            {
                await show(await newest.Reader.ReadAsync(done));
                await Task.Delay(Pause, clock, done);
            }
        }
        catch (OperationCanceledException) when (done.IsCancellationRequested)
        {
            // The final answer takes its place.
        }
    }
}
