using System.Collections.Concurrent;
using Bot.Chat.Telegram.Answering;
using Bot.Chat.Telegram.Protocol.Model;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Chat.Telegram.Receiving;

/// <summary>
/// Takes updates from polls or from the webhook, each once, and works them off: chats side by side, each chat in order. What is not settled when the
/// bot stops stays with the server for the next start.
/// </summary>
internal sealed partial class UpdateIntake(UpdateHandler handler, UpdateLedger ledger, IOptions<TelegramOptions> options, ILogger<UpdateIntake> logger) : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);
    private readonly ChatLanes lanes = new(options.Value.ParallelChats);
    private readonly ConcurrentDictionary<long, Task<bool>> running = new();
    private readonly CancellationTokenSource abandon = new();
    private volatile bool closed;

    /// <summary>Whether anything is being worked on.</summary>
    public bool IsBusy => !running.IsEmpty;

    /// <summary>Everything that is being worked on now.</summary>
    public Task CurrentAsync() => Task.WhenAll(running.Values);

    /// <summary>Takes an update.</summary>
    /// <returns>
    /// Ends when the update is settled: true; false when the bot stops before. Null for an update that was settled before.
    /// One that is being worked on gives the same task again.
    /// </returns>
    public Task<bool>? Accept(TelegramUpdate update)
    {
        if (closed)
        {
            return Task.FromResult(false);
        }

        if (!ledger.Begin(update.UpdateId))
        {
            return running.GetValueOrDefault(update.UpdateId);
        }

        var settled = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        running[update.UpdateId] = settled.Task;
        _ = lanes.RunAsync(update.Lane, () => WorkAsync(update, settled));
        return settled.Task;
    }

    /// <summary>Begins nothing more.</summary>
    public void Close() => closed = true;

    /// <summary>Waits for what was begun, until the token says that there is no more time.</summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        try
        {
            await CurrentAsync().WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Log.Abandoned(logger, running.Count);
            await abandon.CancelAsync();
            await GraceAsync();
        }
    }

    public void Dispose()
    {
        abandon.Dispose();
        lanes.Dispose();
    }

    // Messages on their way are answered within this, or the network is down and they never will be.
    private async Task GraceAsync()
    {
        try
        {
            await CurrentAsync().WaitAsync(Grace);
        }
        catch (TimeoutException)
        {
            Log.Cut(logger, running.Count);
        }
    }

    private async Task WorkAsync(TelegramUpdate update, TaskCompletionSource<bool> settled)
    {
        var done = false;
        try
        {
            done = !closed && await AnswerAsync(update);
            if (done)
            {
                await ledger.SettleAsync(update.UpdateId, CancellationToken.None);
            }
        }
        catch (Exception failure)
        {
            // Answered, and the server will be told so; only a crash right now would answer it again.
            Log.NotKept(logger, failure);
        }
        finally
        {
            running.TryRemove(update.UpdateId, out _);
            settled.SetResult(done);
        }
    }

    private async Task<bool> AnswerAsync(TelegramUpdate update)
    {
        try
        {
            await handler.HandleAsync(update, abandon.Token);
            return true;
        }
        catch (OperationCanceledException) when (abandon.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception failure)
        {
            // An update that breaks the bot once breaks it every time: it must not come again.
            Log.Failed(logger, failure, update.UpdateId);
            return true;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Telegram's update {Update} could not be answered.")]
        public static partial void Failed(ILogger logger, Exception failure, long update);

        [LoggerMessage(Level = LogLevel.Error, Message = "Telegram's updates are answered, but that could not be kept.")]
        public static partial void NotKept(ILogger logger, Exception failure);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} updates of Telegram were not answered in time for the stop; they come again at the next start.")]
        public static partial void Abandoned(ILogger logger, int count);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} messages of Telegram were on their way when the bot stopped; they may come a second time.")]
        public static partial void Cut(ILogger logger, int count);
    }
}
