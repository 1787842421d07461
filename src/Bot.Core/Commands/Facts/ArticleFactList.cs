using Bot.Core.Chat;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;

namespace Bot.Core.Commands.Facts;

/// <summary>The facts of one article as a table: no citation is needed, they all stand in the text above.</summary>
internal sealed class ArticleFactList(FactBlocks blocks, Locale locale)
{
    private const int LongestWords = 120;

    public TableBlock Table(IReadOnlyList<Fact> facts) => new(
        [new TableColumn(locale.Pick("종류", "Kind")), new TableColumn(locale.Pick("누구·무엇", "Who or what")), new TableColumn(locale.Pick("인쇄된 말", "As printed"))],
        [.. facts.Select(Row)]);

    private TableRow Row(Fact fact) => fact switch
    {
        Reaction reaction => new([SpeakerWords.Kind(reaction.Kind, locale), reaction.Speaker.Name, Excerpt.Cut(reaction.Words, LongestWords)], [fact]),
        Move move => new([MoveLabel(move), blocks.SecurityName(move), $"{MoveWords.Percent(move, locale)} ({move.Words})"], [fact]),
        Figure figure => new([locale.Pick("금액", "amount"), Subject(figure), $"{figure.Words} = {MoneyWords.Amount(figure, locale)}"], [fact]),
        _ => throw new InvalidOperationException($"No row for a {fact.GetType().Name}."),
    };

    private string MoveLabel(Move move)
        => move.Kind is { } kind ? $"{locale.Pick("시세", "move")} ({MoveWords.Kind(kind, locale)})" : locale.Pick("시세", "move");

    private static string Subject(Figure figure)
        => string.Join(" · ", new[] { figure.Subject, figure.Measure }.OfType<string>().DefaultIfEmpty("–"));
}
