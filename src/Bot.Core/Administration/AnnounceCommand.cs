using Bot.Core.Administration.Announcing;
using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Commands.Parsing;
using Bot.Core.Extraction;
using Bot.Core.Storage;

namespace Bot.Core.Administration;

/// <summary><c>/announce TEXT</c>: shown first, and sent by the button below it.</summary>
internal sealed class AnnounceCommand(AnnouncementRooms rooms, TimeProvider time) : IAdminAction
{
    private const string Confirmed = "send=";

    public CommandDescription Description { get; } = new()
    {
        Name = "announce",
        KoreanName = "공지",
        Summary = new Bilingual("구독하는 모든 방에 공지를 보낸다 (관리자)", "Send words to every subscribed room (admins)"),
        Details = new Bilingual(
            "먼저 미리보기와 받을 방의 수를 보이고, 단추를 누르면 보냅니다. 같은 미리보기의 단추를 여러 번 눌러도 한 번만 갑니다.",
            "Shows a preview with the number of rooms first; the button below sends it. Pressed twice, it is still sent once."),
        Parameters =
        [
            new CommandParameter("text", "내용", ParameterType.Text, Required: true, new Bilingual("공지할 내용, 1,500자까지", "What to announce, up to 1,500 characters")),
        ],
        Examples = ["/announce The bot is down from 22:00 to 22:10 for an update."],
        Access = CommandAccess.Admins,
    };

    public IReadOnlyList<FactRole> Roles { get; } = [];

    public bool Acts(CommandArguments arguments) => Order(arguments.Text) is not null;

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var locale = context.Locale;
        try
        {
            if (Order(context.Arguments.Text) is { } announcement)
            {
                var (all, added) = await rooms.SendAsync(announcement, cancellationToken);
                return Sent(all, added, locale);
            }

            return await PreviewAsync(context.Arguments.Text!, locale, cancellationToken);
        }
        catch (StoreException failure)
        {
            return Say(locale, ReplyOutcome.Failed, locale.Pick("공지를 보낼 수 없습니다", "This cannot be announced now"), failure.Message);
        }
    }

    // send=3f9a1c0b22de The bot is down …
    private static Announcement? Order(string? text)
    {
        if (text is null || !text.StartsWith(Confirmed, StringComparison.Ordinal) || text.Split(' ', 2) is not [var head, { Length: > 0 and <= Announcement.LongestText } rest])
        {
            return null;
        }

        var id = head[Confirmed.Length..];
        return Announcement.IsId(id) ? new Announcement(id, rest) : null;
    }

    private async Task<Reply> PreviewAsync(string text, Locale locale, CancellationToken cancellationToken)
    {
        if (text.Length > Announcement.LongestText)
        {
            return Say(
                locale,
                ReplyOutcome.Invalid,
                locale.Pick("공지가 너무 깁니다", "The announcement is too long"),
                locale.Pick($"{locale.Count(text.Length)}자입니다. {locale.Count(Announcement.LongestText)}자까지 보냅니다.", $"It has {locale.Count(text.Length)} characters; up to {locale.Count(Announcement.LongestText)} are sent."));
        }

        var count = await rooms.CountAsync(cancellationToken);
        if (count == 0)
        {
            return Say(locale, ReplyOutcome.Nothing, locale.Pick("받을 방이 없습니다", "There is no room to send it to"), locale.Pick("구독하는 방이 아직 없습니다.", "No room is subscribed yet."));
        }

        var announcement = Announcement.Of(text, time.GetUtcNow());
        var shown = Announcement.Reply(text, locale);
        return Say(
            locale,
            ReplyOutcome.Answer,
            locale.Pick("공지 미리보기", "Preview of the announcement"),
            locale.Pick($"방 {locale.Count(count)}곳에 이렇게 갑니다. 아직 보내지 않았습니다.", $"This goes to {locale.Count(count)} {(count == 1 ? "room" : "rooms")}. Nothing has been sent yet.")) with
        {
            Sections = [new ReplySection(shown.Title, [new TextBlock(text)])],
            Choices = new ChoiceList(
                locale.Pick("보낼까요?", "Send it?"),
                [new Choice(locale.Pick($"방 {locale.Count(count)}곳에 보내기", $"Send to {locale.Count(count)} {(count == 1 ? "room" : "rooms")}"), $"/announce {Confirmed}{announcement.Id} {text}")],
                IsFurther: true),
        };
    }

    private static Reply Sent(int all, int added, Locale locale) => added == 0 && all > 0
        ? Say(locale, ReplyOutcome.Nothing, locale.Pick("이미 보낸 공지입니다", "This was announced already"), locale.Pick("다시 보내지 않았습니다.", "Nothing was sent again."))
        : Say(
            locale,
            ReplyOutcome.Answer,
            locale.Pick("공지를 보냅니다", "The announcement is on its way"),
            locale.Pick($"방 {locale.Count(added)}곳에 차례로 갑니다. 진행은 /상태", $"It goes to {locale.Count(added)} {(added == 1 ? "room" : "rooms")}, one after another. How far it is: /status"));

    private static Reply Say(Locale locale, ReplyOutcome outcome, string title, string? summary)
        => new() { Locale = locale, Outcome = outcome, Title = title, Summary = summary };
}
