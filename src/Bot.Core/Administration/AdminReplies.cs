using Bot.Core.Chat;
using Bot.Core.Commands;

namespace Bot.Core.Administration;

/// <summary>What somebody hears whose command was not carried out.</summary>
internal static class AdminReplies
{
    public static Reply Forbidden(Locale locale, CommandDescription command) => new()
    {
        Locale = locale,
        Outcome = ReplyOutcome.Forbidden,
        Title = locale.Pick("관리자만 쓸 수 있습니다", "Only admins may do this"),
        Summary = locale.Pick(
            $"/{command.KoreanName} 명령은 이 봇을 운영하는 사람만 쓸 수 있습니다. 시도한 것은 기록됩니다.",
            $"/{command.Name} is for those who run this bot. The attempt is recorded."),
    };

    public static Reply Unrecorded(Locale locale, string why) => new()
    {
        Locale = locale,
        Outcome = ReplyOutcome.Failed,
        Title = locale.Pick("기록할 수 없어 실행하지 않았습니다", "Not done, because it could not be recorded"),
        Summary = locale.Pick($"관리 기록에 쓰지 못하면 아무것도 실행하지 않습니다: {why}", $"Nothing is done that the audit log cannot keep: {why}"),
    };
}
