using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Extraction;
using Bot.Core.Storage;

namespace Bot.Core.Administration;

/// <summary><c>/audit [page]</c>: what admins did, and who tried to.</summary>
internal sealed class AuditCommand(IAuditLog audit, ReaderCalendar calendar) : ICommand
{
    private const int PageSize = 10;
    private const int LongestCell = 120;

    public CommandDescription Description { get; } = new()
    {
        Name = "audit",
        KoreanName = "관리기록",
        Summary = new Bilingual("관리자가 한 일의 기록 (관리자)", "What admins did (admins)"),
        Details = new Bilingual(
            "관리 명령을 언제 누가 썼고 어떻게 되었는지, 거절된 것까지 새것부터 보입니다. 기록은 지울 수 없습니다.",
            "Which commands of admins were given, by whom and with what outcome, refused ones too, the newest first. Nothing can be taken out."),
        Parameters = [CommonParameters.Page],
        Examples = ["/audit", "/관리기록"],
        Access = CommandAccess.Admins,
    };

    public IReadOnlyList<FactRole> Roles { get; } = [];

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var locale = context.Locale;
        var title = locale.Pick("관리 기록", "Audit log");
        var page = context.Arguments.Page;
        var entries = await audit.ReadAsync((page - 1) * PageSize, PageSize + 1, cancellationToken);
        if (entries.Count == 0)
        {
            return context.Nothing(title, page == 1 ? locale.Pick("아직 기록이 없습니다.", "There is no entry yet.") : locale.Pick("더 오래된 기록은 없습니다.", "There is nothing older."));
        }

        var rows = entries.Take(PageSize).Select(entry => new TableRow(
        [
            AdminTimes.Moment(calendar.Local(entry.At), locale),
            $"{entry.Platform}:{entry.User}",
            Excerpt.Cut(entry.Action, LongestCell),
            Excerpt.Cut(entry.Outcome, LongestCell),
        ]));
        return new Reply
        {
            Locale = locale,
            Title = title,
            Sections = [new ReplySection(null, [new TableBlock(Columns(locale), [.. rows])])],
            Choices = entries.Count > PageSize
                ? new ChoiceList(locale.Pick("더 보기:", "More:"), [new Choice(locale.Pick("더 오래된 기록", "Older"), string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/audit page:{page + 1}"))], IsFurther: true)
                : null,
        };
    }

    private static IReadOnlyList<TableColumn> Columns(Locale locale) =>
    [
        new TableColumn(locale.Pick("때", "When")),
        new TableColumn(locale.Pick("누가", "Who")),
        new TableColumn(locale.Pick("한 일", "What")),
        new TableColumn(locale.Pick("결과", "Outcome")),
    ];
}
