using Bot.Core.Chat;
using Bot.Core.Commands.Grouping;
using Bot.Core.Extraction.Figures;

namespace Bot.Core.Commands.Facts;

/// <summary>Makes the blocks that show amounts of money.</summary>
internal sealed class FigureBlocks(FactSources sources, FactBlocks facts, FiguresTexts texts, Locale locale)
{
    public ReplySection Section(string heading, IReadOnlyList<FigureEntry> entries)
    {
        var blocks = entries.Select(entry => (ReplyBlock)Block(entry)).ToList();
        var measures = entries.Select(entry => entry.Main.Measure).Distinct(StringComparer.Ordinal).ToList();
        if (entries.Count > 1 && measures is [{ } measure] && entries.Select(entry => entry.Main.Currency).Distinct(StringComparer.Ordinal).Count() < entries.Count)
        {
            blocks.Add(new TextBlock(texts.Different(measure)));
        }

        return new ReplySection(heading, blocks);
    }

    public FactBlock Block(FigureEntry entry)
    {
        var (copies, others) = sources.ByStory(entry.Main, entry.Others);
        return new FactBlock
        {
            Fact = entry.Main,
            Value = MoneyWords.Amount(entry.Main, locale),
            Words = Words(entry.Main),
            Labels = [.. new[] { entry.Main.Subject, entry.Main.Measure }.OfType<string>()],
            Citation = facts.Cite(entry.Main, copies),
            Wordings = [.. others.Select(other => new Wording(other, null, Words(other), facts.Cite(other, [])))],
            Note = entry.Conversions.Count == 0 ? null : texts.Conversions(string.Join(", ", entry.Conversions.Select(Conversion).Distinct(StringComparer.Ordinal))),
        };
    }

    private string Conversion(Figure figure)
        => $"{MoneyWords.Amount(figure, locale)} ({sources.Card(figure)?.Outlet ?? locale.Pick("매체 미상", "outlet unknown")})";

    private PrintedWords Words(Figure figure) => new(facts.Context(figure), PrintedStyle.Report);
}
