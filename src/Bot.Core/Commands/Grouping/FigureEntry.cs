using Bot.Core.Extraction.Figures;

namespace Bot.Core.Commands.Grouping;

/// <summary>One amount of one thing: the articles that print the same follow the first, and every conversion that any of them adds stands beneath.</summary>
internal sealed record FigureEntry(Figure Main, IReadOnlyList<Figure> Others, IReadOnlyList<Figure> Conversions)
{
    public IEnumerable<Figure> All() => Others.Prepend(Main).Concat(Conversions);
}
