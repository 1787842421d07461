using Bot.Core.Articles;
using Bot.Core.Cleaning;
using Bot.Core.Digests.Planning.Content;
using Bot.Core.Extraction;
using Bot.Core.Storage;

namespace Bot.Core.Digests.Composing;

/// <summary>The articles that the items of a bundle stand in, as the index has them now; read when they are first asked for.</summary>
internal sealed class BundleArticles(DigestContent content, IIndexSnapshot snapshot, TextCleaner cleaner)
{
    private const int MostFacts = 2000;

    private readonly Dictionary<int, StoryArticle?> articles = [];

    public IIndexSnapshot Snapshot => snapshot;

    /// <summary>Null when it is gone.</summary>
    public async Task<StoryArticle?> ArticleAsync(int place, CancellationToken cancellationToken)
    {
        if (!articles.TryGetValue(place, out var article))
        {
            articles.Add(place, article = await ReadAsync(ArticleId.Parse(content.Articles[place].Id), cancellationToken));
        }

        return article;
    }

    /// <summary>Those of the facts at some places that are still there.</summary>
    public async Task<List<T>> FactsAsync<T>(IReadOnlyList<Place> places, CancellationToken cancellationToken)
        where T : Fact
    {
        var facts = new List<T>();
        foreach (var place in places)
        {
            var span = new TextSpan(place.Start, place.End);
            if ((await ArticleAsync(place.Article, cancellationToken))?.Facts.OfType<T>().FirstOrDefault(fact => fact.Span == span) is { } fact)
            {
                facts.Add(fact);
            }
        }

        return facts;
    }

    private async Task<StoryArticle?> ReadAsync(ArticleId id, CancellationToken cancellationToken)
    {
        if (await snapshot.FindArticleAsync(id.Value, cancellationToken) is not { } article)
        {
            return null;
        }

        var query = new FactQuery { Article = id, Limit = MostFacts };
        var facts = new List<Fact>();
        facts.AddRange(await snapshot.ReactionsAsync(query, cancellationToken));
        facts.AddRange(await snapshot.MovesAsync(query, cancellationToken));
        facts.AddRange(await snapshot.FiguresAsync(query, cancellationToken));
        var lines = await snapshot.BodyLinesAsync(id, cancellationToken);
        return new StoryArticle(article, cleaner.Clean(article.Text, 0, article.Title), lines, [.. facts.OrderBy(fact => fact.Span.Start)]);
    }
}
