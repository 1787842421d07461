using Bot.Core.Articles;
using Bot.Core.Extraction.Figures;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Search;

namespace Bot.Core.Storage;

/// <summary>A consistent, read-only view of the index.</summary>
public interface IIndexSnapshot : IAsyncDisposable
{
    IndexSummary Summary { get; }

    /// <summary>By id, or by a unique prefix of at least 4 characters; null when there is none or several.</summary>
    Task<Article?> FindArticleAsync(string idOrPrefix, CancellationToken cancellationToken);

    /// <summary>The article's body, subhead and caption lines (<see cref="IndexedArticle.BodyLines"/>), in order; empty for an unknown article.</summary>
    Task<IReadOnlyList<TextSpan>> BodyLinesAsync(ArticleId id, CancellationToken cancellationToken);

    Task<IReadOnlyDictionary<ArticleId, ArticleCard>> ArticleCardsAsync(IReadOnlyCollection<ArticleId> ids, CancellationToken cancellationToken);

    /// <summary>What stands at these places, as decoded; without articles that the index does not hold and spans that do not lie in the text.</summary>
    Task<IReadOnlyDictionary<TextPlace, string>> PassagesAsync(IReadOnlyCollection<TextPlace> places, CancellationToken cancellationToken);

    /// <summary>
    /// Articles published on or after a day (<see cref="SortDay"/>), the oldest first, with their texts and facts. Undated ones are left out. Costs what these articles
    /// cost, however many others there are.
    /// </summary>
    Task<IReadOnlyList<PublishedArticle>> PublishedAsync(DateOnly since, CancellationToken cancellationToken);

    /// <summary>Newest first (said-on or publish date, unknown dates last), then by place in the text.</summary>
    Task<IReadOnlyList<Reaction>> ReactionsAsync(FactQuery query, CancellationToken cancellationToken);

    /// <summary>Newest first (trading day or publish date, unknown dates last), then by place in the text.</summary>
    Task<IReadOnlyList<Move>> MovesAsync(FactQuery query, CancellationToken cancellationToken);

    Task<IReadOnlyList<Figure>> FiguresAsync(FactQuery query, CancellationToken cancellationToken);

    Task<SearchResults> SearchAsync(SearchQuery query, CancellationToken cancellationToken);

    /// <summary>All names that facts of this index use: lexicon entities and others, with counts. Kept in memory between reloads.</summary>
    Task<IReadOnlyList<CorpusName>> NamesAsync(CancellationToken cancellationToken);

    Task<IReadOnlyList<OutletSummary>> OutletsAsync(CancellationToken cancellationToken);
}
