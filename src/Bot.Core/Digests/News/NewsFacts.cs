using Bot.Core.Articles;
using Bot.Core.Commands.Facts;
using Bot.Core.Commands.Grouping;
using Bot.Core.Dating;
using Bot.Core.Extraction.Figures;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Storage;

namespace Bot.Core.Digests.News;

/// <summary>What the articles of a window state, each thing once however many outlets print it.</summary>
/// <param name="Statements">Who said what.</param>
/// <param name="Moves">What moved, with the day or stretch it moved in.</param>
/// <param name="Figures">Amounts whose owner and measure are printed: others tell a reader nothing by themselves.</param>
internal sealed record NewsFacts(IReadOnlyList<StatementEntry> Statements, IReadOnlyList<(DateRange? Date, MoveEntry Entry)> Moves, IReadOnlyList<FigureEntry> Figures)
{
    public static NewsFacts Of(IReadOnlyList<NewsArticle> articles, IIndexSnapshot snapshot)
    {
        var cards = articles.DistinctBy(article => article.Id).ToDictionary(article => article.Id, article => article.Card);
        var facts = articles.SelectMany(article => article.Facts).ToList();
        var amounts = facts.OfType<Figure>().ToList();
        var conversions = amounts.Where(figure => figure.ConvertedFromStart is not null).ToList();
        return new NewsFacts(
            StatementGroups.Of([.. facts.OfType<Reaction>()], FactSources.Of(snapshot, cards)),
            [.. MoveSessions.Of([.. facts.OfType<Move>()]).SelectMany(session => session.Entries.Select(entry => (session.Stretch, entry)))],
            Owned(amounts, conversions));
    }

    // By value first: the grouping compares all with all.
    private static List<FigureEntry> Owned(List<Figure> amounts, List<Figure> conversions)
    {
        var ofArticle = conversions.ToLookup(figure => figure.Article);
        return [.. amounts
            .Where(figure => figure is { ConvertedFromStart: null, Subject: not null, Measure: not null })
            .GroupBy(figure => (figure.Currency, figure.Value, figure.ValueTo, Subject(figure)))
            .SelectMany(same => FigureGroups.Of([.. same], [.. same.Select(figure => figure.Article).Distinct().SelectMany(id => ofArticle[id])]))];
    }

    /// <summary>Whose amount it is.</summary>
    public static string Subject(Figure figure)
        => figure.Links.Where(link => link.Role == Extraction.FactRole.Subject).Select(link => link.Key).FirstOrDefault() ?? Extraction.EntityKey.OfName(figure.Subject ?? "");
}
