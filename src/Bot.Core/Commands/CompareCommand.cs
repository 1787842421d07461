using Bot.Core.Chat;
using Bot.Core.Commands.Facts;
using Bot.Core.Commands.Grouping;
using Bot.Core.Commands.Names;
using Bot.Core.Commands.Topics;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Lexicon;
using Bot.Core.Storage;

namespace Bot.Core.Commands;

/// <summary><c>/compare NAME NAME [topic]</c>: two speakers, or two shares, side by side.</summary>
internal sealed class CompareCommand(TopicReader topics) : ICommand
{
    private const int MostOfTopic = 3;
    private const int MostOfRest = 3;
    private const int MostDays = 12;

    public CommandDescription Description { get; } = new()
    {
        Name = "compare",
        KoreanName = "비교",
        Summary = new Bilingual("두 사람(또는 종목)을 나란히", "Two speakers or two shares side by side"),
        Details = new Bilingual(
            "두 사람이나 기관이 함께 말한 주제별로 발언을 나란히 두고, 두 종목이면 날짜별 등락을 나란히 둡니다. 주제를 적으면 그 주제만 봅니다.",
            "Statements of two people or organisations side by side by the topics that both speak of; for two shares their moves by day. A topic keeps that one only."),
        Parameters =
        [
            CommonParameters.Name with { Name = "first", KoreanName = "첫째" },
            CommonParameters.Name with { Name = "second", KoreanName = "둘째" },
            CommonParameters.Topic,
        ],
        Examples = ["/compare altman nadella", "/비교 저커버그 나델라 투자", "/비교 엔비디아 브로드컴"],
    };

    public IReadOnlyList<FactRole> Roles { get; } = [FactRole.Speaker, FactRole.SpeakerOrganisation, FactRole.Security, FactRole.Issuer];

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (left, right) = (context.Arguments.Names[0], context.Arguments.Names[1]);
        var texts = new CompareTexts(context.Locale);
        var title = texts.Title(left.In(context.Locale), right.In(context.Locale), context.Arguments.Topic);
        if (left.Key == right.Key)
        {
            return context.Reply(title) with { Outcome = ReplyOutcome.Invalid, Summary = texts.TheSame(left.In(context.Locale)) };
        }

        var sides = new[] { await SideAsync(left, context, cancellationToken), await SideAsync(right, context, cancellationToken) };
        if (sides.All(side => side.Statements.Count + side.Moves.Count == 0))
        {
            return context.Nothing(title, texts.Nothing(left.In(context.Locale), right.In(context.Locale)));
        }

        var sources = await FactSources.LoadAsync(context.Snapshot, sides.SelectMany(side => side.Statements.Concat<Fact>(side.Moves)), cancellationToken);
        var blocks = new FactBlocks(sources, context.Locale, context.Names.Gazetteer);
        var (sections, remark) = Statements(sides, sources, blocks, texts, context);
        if (context.Arguments.Topic is null && sides.Any(side => side.Moves.Count > 0))
        {
            // Two shares are compared for their moves, two people for their words.
            sections.Insert(sides.All(side => side.Moves.Count > 0) ? 0 : sections.Count, new ReplySection(texts.Moves, [MoveTable(sides, texts, context.Locale)]));
        }

        return context.Reply(title) with
        {
            Outcome = sections.Count == 0 ? ReplyOutcome.Nothing : ReplyOutcome.Answer,
            Summary = NewestOnly.Before(remark, sides.Max(side => Math.Max(side.Statements.Count, side.Moves.Count)), context.Locale),
            Sections = sections,
            Chart = context.Arguments.Topic is null ? MoveChart.Of(title, sides.SelectMany(side => side.Moves), sources, blocks) : null,
        };
    }

    private static async Task<Side> SideAsync(ResolvedName name, CommandContext context, CancellationToken cancellationToken) => new(
        name,
        await context.Snapshot.ReactionsAsync(new FactQuery { Keys = name.Keys, Roles = name.IsGroup ? [FactRole.Speaker, FactRole.SpeakerOrganisation] : [FactRole.Speaker] }, cancellationToken),
        await context.Snapshot.MovesAsync(SecurityKeys.Query(name, context), cancellationToken));

    private (List<ReplySection> Sections, string? Remark) Statements(Side[] sides, FactSources sources, FactBlocks blocks, CompareTexts texts, CommandContext context)
    {
        var (left, right) = (StatementGroups.Of(sides[0].Statements, sources), StatementGroups.Of(sides[1].Statements, sources));
        if (context.Arguments.Topic is { } topic)
        {
            var filter = topics.Filter(topic);
            var (onLeft, onRight) = (Matching(left, filter), Matching(right, filter));
            return onLeft.Count + onRight.Count == 0
                ? ([], texts.NothingOn(topic))
                : ([new ReplySection(texts.On(topic), [Columns(sides, onLeft, onRight, MostOfTopic * 2, blocks, texts, context.Locale)])], null);
        }

        if (left.Count + right.Count == 0)
        {
            return ([], null);
        }

        var shared = new SharedTopics(topics, context.Names.Gazetteer, entity => context.Locale.Pick(entity.Korean, entity.English)).Of(left, right, Selves(sides, context));
        var sections = shared.Select(one => new ReplySection(texts.Shared(one.Name), [Columns(sides, one.Left, one.Right, MostOfTopic, blocks, texts, context.Locale)])).ToList();
        var restLeft = left.Except(shared.SelectMany(one => one.Left)).ToList();
        var restRight = right.Except(shared.SelectMany(one => one.Right)).ToList();
        if (restLeft.Count + restRight.Count > 0)
        {
            sections.Add(new ReplySection(texts.Rest, [Columns(sides, restLeft, restRight, MostOfRest, blocks, texts, context.Locale)]));
        }

        return (sections, shared.Count == 0 ? texts.NothingShared : null);
    }

    // That each of them speaks of itself or of its own company is no common topic.
    private static HashSet<string> Selves(Side[] sides, CommandContext context)
        => [.. sides.SelectMany(side => side.Name.Keys.Concat(SecurityKeys.Of(side.Name, context.Names.Gazetteer)).Concat(Employer(side.Name)))];

    private static IEnumerable<string> Employer(ResolvedName name)
        => name.Entity is { Kind: EntityKind.Person, BelongsTo: { } employer } ? [employer] : [];

    private static List<StatementEntry> Matching(IReadOnlyList<StatementEntry> entries, TopicFilter filter)
        => [.. entries.Where(entry => entry.All().Any(reaction => filter.Matches(reaction.Words) || filter.IsNamedBy(reaction)))];

    private static ColumnsBlock Columns(Side[] sides, IReadOnlyList<StatementEntry> left, IReadOnlyList<StatementEntry> right, int most, FactBlocks blocks, CompareTexts texts, Locale locale)
    {
        ReplyColumn Column(Side side, IReadOnlyList<StatementEntry> entries) => new(
            texts.Heading(side.Name.In(locale), entries.Count),
            entries.Count == 0 ? [new TextBlock(texts.None)] : [.. entries.Take(most).Select(blocks.Statement)]);

        return new ColumnsBlock([Column(sides[0], left), Column(sides[1], right)]);
    }

    private static TableBlock MoveTable(Side[] sides, CompareTexts texts, Locale locale)
    {
        var days = sides.SelectMany(side => side.Moves).Select(move => move.Date?.ExactDay).Distinct().OrderBy(day => day is null).ThenByDescending(day => day).Take(MostDays);
        return new TableBlock(
            [new TableColumn(""), .. sides.Select(side => new TableColumn(side.Name.In(locale)))],
            [.. days.Select(day => Row(day, sides, texts, locale))]);
    }

    private static TableRow Row(DateOnly? day, Side[] sides, CompareTexts texts, Locale locale)
    {
        var moves = sides.Select(side => side.Moves.Where(move => move.Date?.ExactDay == day).ToList()).ToList();
        var cells = moves.Select(ofSide => string.Join(", ", ofSide.Select(move => $"{MoveWords.Percent(move, locale)} {MoveWords.Kind(move.Kind, locale)}").Distinct(StringComparer.Ordinal)));
        return new TableRow([texts.Day(day), .. cells.Select(cell => cell.Length > 0 ? cell : "–")], [.. moves.SelectMany(ofSide => ofSide)]);
    }

    private sealed record Side(ResolvedName Name, IReadOnlyList<Reaction> Statements, IReadOnlyList<Move> Moves);
}
