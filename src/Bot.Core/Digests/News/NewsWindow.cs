using Bot.Core.Articles;

namespace Bot.Core.Digests.News;

/// <summary>What is in the news since a day: read once for each state of the index, and planned from for every room.</summary>
public sealed class NewsWindow
{
    public required DateOnly Since { get; init; }

    /// <summary>Most reported first.</summary>
    public required IReadOnlyList<NewsStory> Stories { get; init; }

    public required IReadOnlyDictionary<ArticleId, NewsArticle> Articles { get; init; }
}
