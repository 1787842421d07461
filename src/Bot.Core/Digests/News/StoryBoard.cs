namespace Bot.Core.Digests.News;

/// <summary>Makes stories of articles.</summary>
internal sealed class StoryBoard(EventTerms terms)
{
    /// <summary>As if so many more articles had been read, none of which holds the term: in a corpus of five articles every word would be common.</summary>
    private const int Unseen = 1000;

    private const int PrintLength = 32;

    /// <summary>The most reported first, and of equally reported ones the newest.</summary>
    public IReadOnlyList<NewsStory> Of(IEnumerable<NewsArticle> articles)
    {
        // Copies of one text are one report, however many print it.
        var reports = articles
            .OrderBy(article => article.Day).ThenBy(article => article.Id.Number)
            .GroupBy(article => article.Card.Story, StringComparer.Ordinal)
            .Select(copies => copies.ToList())
            .ToList();
        var vectors = Vectors(reports.ConvertAll(copies => terms.Of(copies[0])));
        return [.. EventClusters.Of(vectors, reports.ConvertAll(copies => copies[0].Day.DayNumber))
            .Select(group => Story([.. group.SelectMany(i => reports[i])], group.Select(i => vectors[i])))
            .OrderByDescending(story => story.Outlets)
            .ThenByDescending(story => story.Articles.Count)
            .ThenByDescending(story => story.Newest)
            .ThenBy(story => story.Articles[0].Id.Number)];
    }

    internal static List<EventVector> Vectors(IReadOnlyList<IReadOnlyDictionary<long, double>> reports)
    {
        var holding = new Dictionary<long, int>();
        foreach (var term in reports.SelectMany(report => report.Keys))
        {
            holding[term] = holding.GetValueOrDefault(term) + 1;
        }

        return [.. reports.Select(report => EventVector.Of(report, term => Math.Log((double)(reports.Count + Unseen) / (holding[term] + 1))))];
    }

    private static NewsStory Story(IReadOnlyList<NewsArticle> articles, IEnumerable<EventVector> vectors)
        => new(
            [.. articles.OrderBy(article => article.Day).ThenBy(article => article.Id.Number)],
            new EventPrint([.. vectors.Aggregate((sum, vector) => sum.Plus(vector)).Heaviest(PrintLength).Select(term => (uint)(term ^ (term >> 32)))]));
}
