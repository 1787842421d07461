using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Commands;

/// <summary>Whether an asker may manage the room he asks in. The platform is asked each time: rights are taken away too.</summary>
public sealed partial class ManagerGate(ILogger<ManagerGate> logger)
{
    /// <summary>Null when the asker may; else what to say, and nothing is done.</summary>
    public async Task<Reply?> RefusalAsync(Asker asker, CancellationToken cancellationToken)
    {
        var locale = asker.Locale;
        if (asker.MayManage is not { } mayManage)
        {
            return Sentence(locale, ReplyOutcome.Forbidden,
                locale.Pick("대화방에서만 쓸 수 있습니다", "This only works in a room of Discord or Telegram"),
                locale.Pick("Discord의 채널이나 Telegram의 대화방에서 이 명령을 적어 주세요.", "Type the command in a channel of Discord or a chat of Telegram."));
        }

        try
        {
            return await mayManage(cancellationToken) ? null : Sentence(locale, ReplyOutcome.Forbidden,
                locale.Pick("이 대화방을 관리하는 사람만 쓸 수 있습니다", "Only those who manage this room may do that"),
                locale.Pick("채널 관리 권한이 있는 사람에게 부탁해 주세요. 바뀐 것은 없습니다.", "Ask somebody with the right to manage the channel. Nothing was changed."));
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.NotAsked(logger, failure, asker.Platform);
            return Sentence(locale, ReplyOutcome.Failed,
                locale.Pick("권한을 확인하지 못했습니다", "Your rights could not be checked"),
                locale.Pick("플랫폼이 대답하지 않습니다. 바뀐 것은 없으니 잠시 뒤에 다시 시도해 주세요.", "The platform does not answer. Nothing was changed; please try again in a while."));
        }
    }

    private static Reply Sentence(Locale locale, ReplyOutcome outcome, string title, string summary)
        => new() { Locale = locale, Outcome = outcome, Title = title, Summary = summary };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Platform} could not be asked whether somebody may manage a room.")]
        public static partial void NotAsked(ILogger logger, Exception failure, string platform);
    }
}
