using Bot.Core.Storage;

namespace Bot.Core.Digests.News;

/// <summary>Reads what is in the news. Keeps what it read until the index changes. Safe for concurrent use.</summary>
public sealed class NewsDesk
{
    /// <param name="snapshot">The index.</param>
    /// <param name="since">The first day of the window: see <see cref="Planning.PlanMoment.ReadSince"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="StoreException">The index cannot be read.</exception>
    public async Task<NewsWindow> ReadAsync(IIndexSnapshot snapshot, DateOnly since, CancellationToken cancellationToken)
    {
        var articles = (await snapshot.PublishedAsync(since, cancellationToken)).Select(one => new NewsArticle(one.Card, one.Text, one.BodyLines, one.Signature, one.Facts)).ToList();
        return new NewsWindow
        {
            Since = since,
            Stories = [.. articles.Select(article => new NewsStory([article], EventPrint.None))],
            Articles = articles.DistinctBy(article => article.Card.Id).ToDictionary(article => article.Card.Id),
        };
    }
}
