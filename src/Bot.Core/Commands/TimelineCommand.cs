using Bot.Core.Chat;
using Bot.Core.Commands.Facts;
using Bot.Core.Commands.Grouping;
using Bot.Core.Commands.Names;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Storage;

namespace Bot.Core.Commands;

/// <summary><c>/timeline [NAME] [since]</c>: what was said and what moved, day by day. That one follows the other is not claimed.</summary>
internal sealed class TimelineCommand : ICommand
{
    private const int PageSize = 10;
    private const int Limit = 300;

    public CommandDescription Description { get; } = new()
    {
        Name = "timeline",
        KoreanName = "흐름",
        Summary = new Bilingual("날짜순으로 발언과 시세를 나란히", "Statements and moves side by side, day by day"),
        Details = new Bilingual(
            "오래된 날부터 발언과 시세를 나란히 보입니다. 이름을 적으면 그 사람·기관과 그 종목만 모읍니다. 날짜를 모르는 것은 맨 뒤에 따로 둡니다. 나란히 있다고 원인과 결과라는 뜻은 아닙니다.",
            "From the oldest day on, statements beside moves. A name keeps those of that person, organisation and its shares. What has no date stands at the end. Side by side does not mean cause and effect."),
        Parameters = [CommonParameters.Name with { Required = false }, CommonParameters.Since, CommonParameters.Page],
        Examples = ["/timeline nvidia", "/흐름 엔비디아 2025-01-27", "/timeline"],
    };

    public IReadOnlyList<FactRole> Roles { get; } = [FactRole.Speaker, FactRole.SpeakerOrganisation, FactRole.Security, FactRole.Issuer];

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var name = context.Arguments.Names.Count > 0 ? context.Arguments.Names[0] : null;
        var texts = new TimelineTexts(context.Locale);
        var title = texts.Title(name?.In(context.Locale));
        var statements = await context.Snapshot.ReactionsAsync(StatementQuery(context, name), cancellationToken);
        var moves = await context.Snapshot.MovesAsync(MoveQuery(context, name), cancellationToken);
        if (statements.Count + moves.Count == 0)
        {
            var nothing = context.Nothing(title, texts.Nothing(name?.In(context.Locale), context.Arguments.Since));
            return name is null ? nothing : nothing with { Choices = NextSteps.For(name, context) };
        }

        var sources = await FactSources.LoadAsync(context.Snapshot, statements.Concat<Fact>(moves), cancellationToken);
        var days = TimelineDays.Of(StatementGroups.Of(statements, sources), MoveSessions.Of(moves), sources);
        var page = Paging<TimelineItem>.Of([.. days.SelectMany(day => day.Items)], PageSize, context);
        await sources.LoadContextsAsync(page.Items.SelectMany(item => item.Move?.All() ?? []), cancellationToken);
        var blocks = new FactBlocks(sources, context.Locale, context.Names.Gazetteer);
        var counts = texts.Count(days.Sum(day => day.Statements), days.Sum(day => day.Moves), days.Count(day => day.When is { IsDay: true }));
        return context.Reply(title) with
        {
            Summary = statements.Count == Limit || moves.Count == Limit ? $"{counts} {texts.Newest(Limit)}" : counts,
            Sections = [.. page.Items.GroupBy(item => item.When).Select(group => Section(days.First(day => day.When == group.Key), [.. group], blocks, texts))],
            Chart = MoveChart.Of(title, moves, sources, blocks, statements),
            Page = page.Info,
        };
    }

    private static FactQuery StatementQuery(CommandContext context, ResolvedName? name) => new()
    {
        Keys = name?.Keys ?? [],
        Roles = name is null ? [] : [FactRole.Speaker, FactRole.SpeakerOrganisation],
        Since = context.Arguments.Since,
        Limit = Limit,
    };

    private static FactQuery MoveQuery(CommandContext context, ResolvedName? name)
        => (name is null ? new FactQuery { Since = context.Arguments.Since } : SecurityKeys.Query(name, context)) with { Limit = Limit };

    private static ReplySection Section(TimelineDay day, IReadOnlyList<TimelineItem> items, FactBlocks blocks, TimelineTexts texts)
    {
        var heading = day.When is { } when ? texts.Day(when, day.Statements, day.Moves) : texts.Undated;
        var statements = items.Where(item => item.Statement is not null).Select(item => (ReplyBlock)blocks.Statement(item.Statement!)).ToList();
        var moves = items.Where(item => item.Move is not null).Select(item => (ReplyBlock)blocks.Move(item.Move!, named: true)).ToList();
        return statements.Count > 0 && moves.Count > 0
            ? new ReplySection(heading, [new ColumnsBlock([new ReplyColumn(texts.Statements, statements), new ReplyColumn(texts.Moves, moves)])])
            : new ReplySection(heading, [.. statements, .. moves]);
    }
}
