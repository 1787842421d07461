using Bot.Core.Articles;
using Bot.Core.Digests.Planning.Wanting;

namespace Bot.Core.Digests.News;

/// <summary>What is in the news since a day: read once for each state of the index, and planned from for every room. Nothing in it changes.</summary>
public sealed class NewsWindow
{
    private readonly Dictionary<ArticleId, NewsStory> storyOf = [];

    internal NewsWindow(DateOnly since, IReadOnlyList<NewsArticle> articles, IReadOnlyList<NewsStory> stories, NewsFacts facts, WishReader wishes)
    {
        (Since, Stories, Facts, Wishes) = (since, stories, facts, wishes);
        Articles = articles.DistinctBy(article => article.Id).ToDictionary(article => article.Id);
        ByFile = articles.DistinctBy(article => article.Card.File, StringComparer.Ordinal).ToDictionary(article => article.Card.File, StringComparer.Ordinal);
        foreach (var story in stories)
        {
            foreach (var article in story.Articles)
            {
                storyOf[article.Id] = story;
            }
        }
    }

    /// <summary>The first day of the window.</summary>
    public DateOnly Since { get; }

    /// <summary>Most reported first; each article is in one of them.</summary>
    public IReadOnlyList<NewsStory> Stories { get; }

    /// <summary>Those that have a date.</summary>
    public IReadOnlyDictionary<ArticleId, NewsArticle> Articles { get; }

    /// <summary>The articles by <see cref="Storage.ArticleCard.File"/>: an edited file is another article under the same name.</summary>
    internal IReadOnlyDictionary<string, NewsArticle> ByFile { get; }

    internal NewsFacts Facts { get; }

    /// <summary>Tells what a subscription wants.</summary>
    internal WishReader Wishes { get; }

    /// <summary>The story an article belongs to; null for an article that is not of the window.</summary>
    public NewsStory? StoryOf(ArticleId article) => storyOf.GetValueOrDefault(article);
}
