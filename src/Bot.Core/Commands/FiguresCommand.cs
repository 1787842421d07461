using Bot.Core.Chat;
using Bot.Core.Commands.Facts;
using Bot.Core.Commands.Grouping;
using Bot.Core.Commands.Names;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;
using Bot.Core.Lexicon;
using Bot.Core.Storage;

namespace Bot.Core.Commands;

/// <summary><c>/figures NAME</c>: how much money, of what, and who printed it.</summary>
internal sealed class FiguresCommand : ICommand
{
    private const int PageSize = 8;

    public CommandDescription Description { get; } = new()
    {
        Name = "figures",
        KoreanName = "수치",
        Summary = new Bilingual("비용·매출·시가총액 등 기사에 나온 금액", "Amounts of money in the articles: costs, sales, market value"),
        Details = new Bilingual(
            "그 대상의 금액을 먼저, 함께 언급된 금액을 나중에 보입니다. 같은 금액은 원래 통화로 묶고, 매체마다 다른 환산은 아래에 적습니다.",
            "Amounts of the subject first, then those it is named with. The same amount is one entry in its original currency, with the conversions that outlets print beneath."),
        Parameters = [CommonParameters.Name, CommonParameters.Page],
        Examples = ["/figures deepseek", "/수치 딥시크"],
    };

    public IReadOnlyList<FactRole> Roles { get; } = [FactRole.Subject, FactRole.Mentioned];

    public async Task<Reply> AnswerAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var name = context.Arguments.Names[0];
        var label = name.In(context.Locale);
        var texts = new FiguresTexts(context.Locale);
        var keys = FigureKeys.Of(name, context.Names.Gazetteer);
        var own = await context.Snapshot.FiguresAsync(new FactQuery { Keys = keys, Roles = [FactRole.Subject] }, cancellationToken);
        var mentioned = await context.Snapshot.FiguresAsync(new FactQuery { Keys = keys, Roles = [FactRole.Mentioned] }, cancellationToken);
        var others = mentioned.ExceptBy(own.Select(figure => (figure.Article, figure.Span)), figure => (figure.Article, figure.Span)).ToList();
        if (own.Count + others.Count == 0)
        {
            return context.Nothing(texts.Title(label), texts.Nothing(label)) with { Choices = NextSteps.For(name, context) };
        }

        var conversions = await ConversionsAsync(context.Snapshot, own.Concat(others), cancellationToken);
        var rows = OwnRows(FigureGroups.Of(own, conversions), label, texts);
        rows.AddRange(FigureGroups.Of(others, conversions).Select(entry => (texts.Mentioned(label), entry)));
        var page = Paging<(string Heading, FigureEntry Entry)>.Of(rows, PageSize, context);
        var sources = await FactSources.LoadAsync(context.Snapshot, rows.SelectMany(row => row.Entry.All()), cancellationToken);
        await sources.LoadContextsAsync(page.Items.SelectMany(row => row.Entry.All()), cancellationToken);
        var blocks = new FigureBlocks(sources, new FactBlocks(sources, context.Locale, context.Names.Gazetteer), texts, context.Locale);
        return context.Reply(texts.Title(label)) with
        {
            Summary = NewestOnly.Before(
                texts.Count(rows.Count, rows.SelectMany(row => row.Entry.All()).Select(figure => figure.Article).Distinct().Count()), Math.Max(own.Count, mentioned.Count), context.Locale),
            Sections = [.. page.Items.GroupBy(row => row.Heading).Select(group => blocks.Section(group.Key, [.. group.Select(row => row.Entry)]))],
            Page = page.Info,
        };
    }

    // Measures with the most reports first, amounts without a measure last.
    private static List<(string Heading, FigureEntry Entry)> OwnRows(IReadOnlyList<FigureEntry> entries, string label, FiguresTexts texts)
        => [.. entries
            .GroupBy(entry => FigureGroups.MeasureKey(entry.Main.Measure))
            .OrderBy(group => group.Key.Length == 0)
            .ThenByDescending(group => group.Sum(entry => 1 + entry.Others.Count))
            .SelectMany(group => group.Select(entry => (texts.OfSubject(label, group.First().Main.Measure), entry)))];

    private static async Task<IReadOnlyList<Figure>> ConversionsAsync(IIndexSnapshot snapshot, IEnumerable<Figure> figures, CancellationToken cancellationToken)
    {
        var conversions = new List<Figure>();
        foreach (var article in figures.Select(figure => figure.Article).Distinct())
        {
            var all = await snapshot.FiguresAsync(new FactQuery { Article = article }, cancellationToken);
            conversions.AddRange(all.Where(figure => figure.ConvertedFromStart is not null));
        }

        return conversions;
    }
}
