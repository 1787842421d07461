using Bot.Core.Chat;
using Bot.Core.Extraction;

namespace Bot.Core.Commands;

/// <summary><c>/sources</c>: which outlets were read.</summary>
internal sealed class SourcesCommand : ICommand
{
    private const int PageSize = 30;

    public CommandDescription Description { get; } = new()
    {
        Name = "sources",
        KoreanName = "출처",
        Summary = new Bilingual("읽은 매체와 기사 수, 기간", "The outlets read, with counts and dates"),
        Details = new Bilingual("어느 매체의 기사를 몇 건, 언제부터 언제까지 읽었는지 보입니다.", "Which outlets were read, how many articles of each, and from when to when."),
        Parameters = [CommonParameters.Page],
        Examples = ["/sources", "/출처"],
    };

    public IReadOnlyList<FactRole> Roles { get; } = [];

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var locale = context.Locale;
        var title = locale.Pick("읽은 매체", "Outlets read");
        var outlets = await context.Snapshot.OutletsAsync(cancellationToken);
        if (outlets.Count == 0)
        {
            return context.Nothing(title, locale.Pick("읽은 기사가 없습니다.", "No article has been read."));
        }

        var page = Paging<Storage.OutletSummary>.Of([.. outlets.OrderByDescending(outlet => outlet.Articles).ThenBy(outlet => outlet.Outlet, StringComparer.Ordinal)], PageSize, context);
        var summary = context.Snapshot.Summary;
        return context.Reply(title) with
        {
            Summary = locale.Pick(
                $"기사 {locale.Count(summary.Articles)}건(이야기 {locale.Count(summary.Stories)}개), 발언 {locale.Count(summary.Reactions)}, 시세 {locale.Count(summary.Moves)}, 금액 {locale.Count(summary.Figures)}.",
                $"{locale.Count(summary.Articles)} articles ({locale.Count(summary.Stories)} stories), {locale.Count(summary.Reactions)} statements, {locale.Count(summary.Moves)} moves, {locale.Count(summary.Figures)} amounts."),
            Sections = [new ReplySection(null, [Table(page.Items, locale)])],
            Page = page.Info,
        };
    }

    private static TableBlock Table(IReadOnlyList<Storage.OutletSummary> outlets, Locale locale)
    {
        var unknown = locale.Pick("알 수 없음", "unknown");
        return new TableBlock(
            [
                new TableColumn(locale.Pick("매체", "Outlet")),
                new TableColumn(locale.Pick("기사", "Articles"), ColumnAlignment.End),
                new TableColumn(locale.Pick("첫 기사", "Oldest")),
                new TableColumn(locale.Pick("마지막 기사", "Newest")),
            ],
            [
                .. outlets.Select(outlet => new TableRow(
                [
                    outlet.Outlet ?? locale.Pick("매체 미상", "outlet unknown"),
                    locale.Count(outlet.Articles),
                    outlet.Oldest is { } oldest ? locale.Date(oldest)
                        : outlet.Within is { } from ? locale.Pick($"{locale.Date(from.Start)} 이후", $"{locale.Date(from.Start)} or later") : unknown,
                    outlet.Newest is { } newest ? locale.Date(newest)
                        : outlet.Within is { } until ? locale.Pick($"{locale.Date(until.End)} 이전", $"{locale.Date(until.End)} or earlier") : unknown,
                ])),
            ]);
    }
}
