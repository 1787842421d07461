using Bot.Chat.Telegram.Protocol;
using Bot.Chat.Telegram.Protocol.Requests;
using Microsoft.Extensions.Logging;

namespace Bot.Chat.Telegram.Answering;

/// <summary>Shows that the bot is at work while an answer takes its time; the sign lasts five seconds and is renewed.</summary>
internal sealed partial class TypingSignal(ITelegramConnection connection, TimeProvider clock, ILogger<TypingSignal> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(4.5);

    public async Task<T> WhileAsync<T>(Task<T> answer, long chat, int? topic, CancellationToken cancellationToken)
    {
        for (var pause = Patience; !await IsDoneAsync(answer, pause, cancellationToken); pause = Renewal)
        {
            try
            {
                await connection.SendChatActionAsync(new SendChatAction { ChatId = chat, MessageThreadId = topic, Action = "typing" }, cancellationToken);
            }
            catch (TelegramException failure)
            {
                // A courtesy, not an answer.
                Log.NotShown(logger, failure.Message);
            }
        }

        return await answer;
    }

    private async Task<bool> IsDoneAsync(Task answer, TimeSpan within, CancellationToken cancellationToken)
    {
        if (answer.IsCompleted)
        {
            return true;
        }

        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var first = await Task.WhenAny(answer, Task.Delay(within, clock, enough.Token));
        await enough.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        return first == answer;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Debug, Message = "{Failure}. The sign that an answer is coming was not shown.")]
        public static partial void NotShown(ILogger logger, string failure);
    }
}
