using Bot.Chat.Telegram.Protocol.Requests;
using Bot.Core.Chat.Asking;
using Bot.Core.Chat.Buttons;
using Microsoft.Extensions.Logging;

namespace Bot.Chat.Telegram.Answering;

/// <summary>
/// Answers that take so long that they show how far they are. Their update is settled once that is shown and its chat goes on; when the bot stops, they
/// are broken off, and what they do is done again or not as the command sees fit.
/// </summary>
internal sealed partial class LongAnswers(AnswerInProgress display, TimeProvider clock, ILogger<LongAnswers> logger) : IDisposable
{
    private readonly Lock guard = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly List<Task> running = [];

    /// <summary>Asks, and lets go once there is something to show meanwhile.</summary>
    /// <param name="asker">Who asks.</param>
    /// <param name="ask">The question, put by whoever shows how far it is.</param>
    /// <param name="template">Where the answer goes; its text is filled in.</param>
    /// <param name="message">The message that it takes the place of; null for one of its own.</param>
    /// <returns>The answer, if it came before there was anything to show; null when it will be shown here.</returns>
    public async Task<ActionOutcome?> AskAsync(Asker asker, Func<Asker, CancellationToken, Task<ActionOutcome>> ask, SendMessage template, int? message)
    {
        var progress = new ReplyProgress(clock);
        var answering = Task.Run(() => ask(asker with { Progress = progress }, stopping.Token));
        if (!await progress.BeginsBeforeAsync(answering))
        {
            return await answering;
        }

        Start(() => display.FollowAsync(progress, answering, asker.Locale, template, message));
        return null;
    }

    /// <summary>Breaks off what is under way and waits until it has said so.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        Task all;
        lock (guard)
        {
            all = Task.WhenAll(running);
        }

        try
        {
            await all.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // No time left to say it; nothing is lost by that.
        }
    }

    public void Dispose() => stopping.Dispose();

    private void Start(Func<Task> finish)
    {
        var task = Task.Run(() => GuardAsync(finish));
        lock (guard)
        {
            running.RemoveAll(other => other.IsCompleted);
            running.Add(task);
        }
    }

    private async Task GuardAsync(Func<Task> finish)
    {
        try
        {
            await finish();
        }
        catch (Exception failure)
        {
            Log.Failed(logger, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "A long answer on Telegram could not be finished.")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
