using Bot.Core.Articles;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;

namespace Bot.Core.Commands.Grouping;

/// <summary>
/// Merges amounts on their original currency: outlets convert 5,890억 달러 into anything from 842조 to 863조 원, and those are no different amounts.
/// </summary>
internal static class FigureGroups
{
    /// <param name="figures">In the order to show them.</param>
    /// <param name="conversions">All converted amounts of the same articles.</param>
    public static IReadOnlyList<FigureEntry> Of(IReadOnlyList<Figure> figures, IReadOnlyList<Figure> conversions)
    {
        var byOriginal = conversions
            .Where(figure => figure.ConvertedFromStart is not null)
            .ToLookup(figure => (figure.Article, figure.ConvertedFromStart!.Value));
        var originals = figures.Where(figure => !IsConversionOfAny(figure, figures)).ToList();
        return [.. Groups(originals).Select(group => new FigureEntry(group[0], [.. group.Skip(1)], Conversions(group, byOriginal)))];
    }

    // The same amount of the same measure; one without a measure joins the first of its value.
    private static List<List<Figure>> Groups(List<Figure> figures)
    {
        var groups = new List<List<Figure>>();
        foreach (var figure in figures.OrderBy(figure => figure.Measure is null))
        {
            if (groups.Find(group => SameAmount(group[0], figure) && SameMeasure(group[0], figure)) is { } group)
            {
                group.Add(figure);
            }
            else
            {
                groups.Add([figure]);
            }
        }

        return groups;
    }

    private static bool SameAmount(Figure left, Figure right)
        => left.Currency == right.Currency && left.Value == right.Value && left.ValueTo == right.ValueTo && left.Bound == right.Bound;

    private static bool SameMeasure(Figure left, Figure right)
        => right.Measure is null || left.Measure is null || MeasureKey(left.Measure) == MeasureKey(right.Measure);

    /// <summary>Blanks aside, <c>훈련 비용</c> and <c>훈련비용</c> are one measure.</summary>
    public static string MeasureKey(string? measure) => measure is null ? "" : EntityKey.Fold(measure);

    private static bool IsConversionOfAny(Figure figure, IReadOnlyList<Figure> figures)
        => figure.ConvertedFromStart is { } start && figures.Any(original => original.Article == figure.Article && original.Span.Start == start);

    private static List<Figure> Conversions(List<Figure> group, ILookup<(ArticleId, int), Figure> byOriginal)
        => [.. group.SelectMany(figure => byOriginal[(figure.Article, figure.Span.Start)]).Distinct()];
}
