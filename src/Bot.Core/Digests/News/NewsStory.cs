namespace Bot.Core.Digests.News;

/// <summary>What several articles report of one event.</summary>
/// <param name="Articles">The earliest first; at least one.</param>
/// <param name="Print">By which a later report of the event is known.</param>
public sealed record NewsStory(IReadOnlyList<NewsArticle> Articles, EventPrint Print)
{
    /// <summary>Different outlets that report it; unknown ones count as one.</summary>
    public int Outlets { get; } = Articles.Select(article => article.Card.Outlet ?? "").Distinct(StringComparer.Ordinal).Count();

    public DateOnly Newest => Articles[^1].Day;
}
