using Bot.Core.Chat;
using Bot.Core.Commands.Facts;
using Bot.Core.Commands.Names;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Lexicon;
using Bot.Core.Storage;

namespace Bot.Core.Commands;

/// <summary><c>/who NAME</c>: what the corpus knows of a name.</summary>
internal sealed class WhoCommand : ICommand
{
    private const int MostListed = 8;

    public CommandDescription Description { get; } = new()
    {
        Name = "who",
        KoreanName = "인물",
        Summary = new Bilingual("기사에 나온 직함, 소속, 건수, 가장 최근", "Roles and organisations as printed, counts, most recent"),
        Details = new Bilingual(
            "사람·기관·종목이 기사에 어떻게 나오는지 보입니다. 직함과 소속은 인쇄된 그대로이고, 이름 사전의 내용은 따로 적습니다.",
            "How a person, an organisation or a security appears in the articles. Roles and organisations are as printed; what the list of names adds stands apart."),
        Parameters = [CommonParameters.Name],
        Examples = ["/who 장병탁", "/인물 나델라"],
    };

    public IReadOnlyList<FactRole> Roles { get; } = Enum.GetValues<FactRole>();

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var name = context.Arguments.Names[0];
        var texts = new WhoTexts(context.Locale);
        var statements = await context.Snapshot.ReactionsAsync(new FactQuery { Keys = name.Keys, Roles = [FactRole.Speaker, FactRole.SpeakerOrganisation] }, cancellationToken);
        var own = statements.Where(reaction => name.Keys.Contains(reaction.Speaker.Key)).ToList();
        var sources = await FactSources.LoadAsync(context.Snapshot, statements, cancellationToken);
        var sections = new List<ReplySection>();
        AddTable(sections, texts.AsPrinted, [.. Counts(name, context, texts), .. Printed(name, own, statements, texts), .. Reach(statements, sources, texts, context.Locale)]);
        AddTable(sections, texts.FromLexicon, Known(name, texts, context));
        var blocks = new FactBlocks(sources, context.Locale, context.Names.Gazetteer);
        if (own.Count > 0)
        {
            sections.Add(new ReplySection(texts.Latest, [blocks.Statement(own[0])]));
        }

        var reply = context.Reply(texts.Title(name.In(context.Locale))) with { Sections = sections, Choices = NextSteps.For(name, context) };
        return name.Corpus is null && statements.Count == 0
            ? reply with { Outcome = ReplyOutcome.Nothing, Summary = texts.Nothing(name.In(context.Locale)) }
            : reply;
    }

    private static void AddTable(List<ReplySection> sections, string heading, IReadOnlyList<TableRow> rows)
    {
        if (rows.Count > 0)
        {
            sections.Add(new ReplySection(heading, [new TableBlock([new TableColumn(""), new TableColumn("")], rows)]));
        }
    }

    private static IEnumerable<TableRow> Counts(ResolvedName name, CommandContext context, WhoTexts texts)
        => Enum.GetValues<FactRole>()
            .Select(role => (role, count: name.Keys.Sum(key => context.Names.InCorpus(key)?.Counts.GetValueOrDefault(role) ?? 0)))
            .Where(pair => pair.count > 0)
            .Select(pair => new TableRow([texts.Role(pair.role), context.Locale.Count(pair.count)]));

    private static IEnumerable<TableRow> Printed(ResolvedName name, List<Reaction> own, IReadOnlyList<Reaction> statements, WhoTexts texts)
    {
        var spellings = (name.Corpus?.Printed ?? []).Concat(own.Select(reaction => reaction.Speaker.Name)).Distinct(StringComparer.Ordinal);
        var people = statements.Except(own).Where(reaction => reaction.Speaker.Kind == SpeakerKind.Person);
        (string Label, IEnumerable<string?> Values)[] lists =
        [
            (texts.Names, spellings),
            (texts.Roles, own.Select(reaction => reaction.Speaker.Role)),
            (texts.Organisations, own.Select(reaction => reaction.Speaker.Organisation)),
            (texts.People, people.Select(reaction => reaction.Speaker.Name)),
        ];
        return lists.Select(list => (list.Label, Text: MostOften(list.Values))).Where(list => list.Text.Length > 0).Select(list => new TableRow([list.Label, list.Text]));
    }

    private static IEnumerable<TableRow> Reach(IReadOnlyList<Reaction> statements, FactSources sources, WhoTexts texts, Locale locale)
    {
        var days = statements.Select(reaction => FactDates.FiledUnder(reaction, sources.Card(reaction))).OfType<DateOnly>().ToList();
        if (days.Count > 0)
        {
            yield return new TableRow([texts.First, locale.LongDate(days.Min())]);
            yield return new TableRow([texts.Last, locale.LongDate(days.Max())]);
        }

        var outlets = MostOften(statements.DistinctBy(reaction => reaction.Article).Select(reaction => sources.Card(reaction)?.Outlet));
        if (outlets.Length > 0)
        {
            yield return new TableRow([texts.Outlets, outlets]);
        }
    }

    private static List<TableRow> Known(ResolvedName name, WhoTexts texts, CommandContext context)
    {
        if (name.Entity is not { } entity)
        {
            return [];
        }

        var gazetteer = context.Names.Gazetteer;
        var owner = gazetteer.Find(entity.BelongsTo);
        (string Label, IEnumerable<string> Values)[] lists =
        [
            (context.Locale.Pick("이름", "Name"), [entity.Korean, entity.English]),
            (texts.OtherNames, entity.Names.Except([entity.Korean, entity.English])),
            (texts.Roles, entity.Roles),
            (texts.BelongsTo, owner is null ? [] : [context.Locale.Pick(owner.Korean, owner.English)]),
            (texts.Shares, gazetteer.SecuritiesOf(entity.Id).Select(security => security.Ticker ?? security.Id)),
        ];
        return [.. lists.Select(list => (list.Label, Text: string.Join(", ", list.Values.Take(MostListed)))).Where(list => list.Text.Length > 0).Select(list => new TableRow([list.Label, list.Text]))];
    }

    private static string MostOften(IEnumerable<string?> values)
        => string.Join(", ", values.OfType<string>().Where(value => value.Length > 0)
            .GroupBy(value => value, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .Take(MostListed)
            .Select(group => group.Count() > 1 ? $"{group.Key} ({group.Count()})" : group.Key));
}
