using Bot.Core.Articles;
using Bot.Core.Digests.News;
using Bot.Core.Digests.Planning.Content;
using Bot.Core.Extraction;

namespace Bot.Core.Digests.Planning;

/// <summary>The articles of a bundle, each once, as its items come to need them.</summary>
internal sealed class ArticleTable(NewsWindow news)
{
    private readonly Dictionary<ArticleId, int> places = [];
    private readonly List<ArticleItem> items = [];

    public IReadOnlyList<ArticleItem> Items => items;

    public int PlaceOf(ArticleId id)
    {
        if (!places.TryGetValue(id, out var place))
        {
            var article = news.Articles[id];
            places.Add(id, place = items.Count);
            items.Add(new ArticleItem(id.Value, article.Card.File, article.Signature.IsEmpty ? null : Convert.ToBase64String(article.Signature.Value)));
        }

        return place;
    }

    public IReadOnlyList<Place> PlacesOf(IEnumerable<Fact> facts) => [.. facts.Select(fact => new Place(PlaceOf(fact.Article), fact.Span.Start, fact.Span.End))];
}
