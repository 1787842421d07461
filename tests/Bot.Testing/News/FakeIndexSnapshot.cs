using Bot.Core.Articles;
using Bot.Core.Dating;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Search;
using Bot.Core.Storage;

namespace Bot.Testing.News;

/// <summary>The index contract over a list: plain loops, so that a test of a command tests no database.</summary>
public sealed class FakeIndexSnapshot(IReadOnlyList<IndexedArticle> articles) : IIndexSnapshot
{
    private IReadOnlyList<CorpusName>? names;

    public IndexSummary Summary { get; } = new(
        articles.Count,
        articles.Select(article => article.Story).Distinct(StringComparer.Ordinal).Count(),
        articles.SelectMany(article => article.Facts).OfType<Reaction>().Count(),
        articles.SelectMany(article => article.Facts).OfType<Move>().Count(),
        articles.SelectMany(article => article.Facts).OfType<Figure>().Count(),
        articles.Max(article => article.Article.Published.Day),
        articles.Min(article => article.Article.Published.Day),
        LoadedAt: null);

    public Task<Article?> FindArticleAsync(string idOrPrefix, CancellationToken cancellationToken)
    {
        var found = articles.Where(article => article.Article.Id.Value.StartsWith(idOrPrefix, StringComparison.Ordinal)).Take(2).ToList();
        return Task.FromResult(idOrPrefix.Length >= 4 && found.Count == 1 ? found[0].Article : null);
    }

    public Task<IReadOnlyList<TextSpan>> BodyLinesAsync(ArticleId id, CancellationToken cancellationToken)
        => Task.FromResult(articles.FirstOrDefault(article => article.Article.Id == id)?.BodyLines ?? []);

    public Task<IReadOnlyDictionary<ArticleId, ArticleCard>> ArticleCardsAsync(IReadOnlyCollection<ArticleId> ids, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyDictionary<ArticleId, ArticleCard>>(
            articles.Where(article => ids.Contains(article.Article.Id)).ToDictionary(article => article.Article.Id, Card));

    public Task<IReadOnlyDictionary<TextPlace, string>> PassagesAsync(IReadOnlyCollection<TextPlace> places, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyDictionary<TextPlace, string>>(articles
            .SelectMany(article => places.Where(place => place.Article == article.Article.Id).Distinct(), (article, place) => (Place: place, article.Article.Text))
            .Where(passage => passage.Place.Span is { Start: >= 0 } span && span.Start <= span.End && span.End <= passage.Text.Length)
            .ToDictionary(passage => passage.Place, passage => passage.Place.Span.Of(passage.Text)));

    public Task<IReadOnlyList<PublishedArticle>> PublishedAsync(DateOnly since, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyList<PublishedArticle>>([.. articles
            .Where(article => SortDay.Of(article.Article.Published) >= since)
            .OrderBy(article => SortDay.Of(article.Article.Published))
            .Select(one => new PublishedArticle(Card(one), one.Article.Text, one.Article.Language, one.BodyLines, one.Signature, [.. one.Facts.OrderBy(fact => fact.Span.Start)]))]);

    public Task<IReadOnlyList<Reaction>> ReactionsAsync(FactQuery query, CancellationToken cancellationToken)
        => Task.FromResult(Facts<Reaction>(query, reaction => reaction.SaidOn));

    public Task<IReadOnlyList<Move>> MovesAsync(FactQuery query, CancellationToken cancellationToken)
        => Task.FromResult(Facts<Move>(query, move => move.Date));

    public Task<IReadOnlyList<Figure>> FiguresAsync(FactQuery query, CancellationToken cancellationToken)
        => Task.FromResult(Facts<Figure>(query, _ => null));

    public Task<SearchResults> SearchAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        // Whole queries only: ranking and stems are the engines' affair.
        var hits = articles
            .Select(article => (article, at: article.Article.Text.IndexOf(query.Text, StringComparison.Ordinal)))
            .Where(pair => pair.at >= 0 && query.Text.Length > 0)
            .Select(pair => Hit(pair.article, new TextSpan(pair.at, pair.at + query.Text.Length)))
            .ToList();
        return Task.FromResult(new SearchResults([.. hits.Skip(query.Offset).Take(query.Limit)], hits.Count));
    }

    public Task<IReadOnlyList<CorpusName>> NamesAsync(CancellationToken cancellationToken)
    {
        var links = articles.SelectMany(article => article.Facts).SelectMany(fact => fact.Links.Select(link => (fact, link)));
        return Task.FromResult(names ??= [.. links.GroupBy(pair => pair.link.Key, StringComparer.Ordinal).Select(Name)]);
    }

    public Task<IReadOnlyList<OutletSummary>> OutletsAsync(CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyList<OutletSummary>>([.. articles
            .GroupBy(article => article.Article.Outlet, StringComparer.Ordinal)
            .Select(group => new OutletSummary(group.Key, group.Count(), group.Max(one => one.Article.Published.Day), group.Min(one => one.Article.Published.Day)) { Within = Within([.. group]) })]);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static DateRange? Within(IReadOnlyList<IndexedArticle> articles)
        => articles.Select(one => one.Article.Published.Range).OfType<DateRange>().ToList() is { Count: > 0 } ranges && ranges.TrueForAll(range => !range.IsDay)
            ? new DateRange(ranges.Min(range => range.Start), ranges.Max(range => range.End))
            : null;

    private static ArticleCard Card(IndexedArticle article)
        => new(article.Article.Id, article.Article.File, article.Article.Title, article.Article.Outlet, article.Article.Url, article.Article.Published, article.Story);

    private static SearchHit Hit(IndexedArticle article, TextSpan hit)
    {
        var line = article.BodyLines.FirstOrDefault(span => span.Contains(hit), hit);
        return new SearchHit(Card(article), 1, line.Of(article.Article.Text), line, [hit]);
    }

    private static CorpusName Name(IGrouping<string, (Fact Fact, FactLink Link)> group)
    {
        var printed = group.Select(pair => pair.Fact).OfType<Reaction>().Where(reaction => reaction.Speaker.Key == group.Key).Select(reaction => reaction.Speaker.Name)
            .Concat(group.Select(pair => pair.Fact).OfType<Move>().Where(move => move.Key == group.Key).Select(move => move.Security))
            .Distinct(StringComparer.Ordinal).ToList();
        var counts = group.GroupBy(pair => pair.Link.Role).ToDictionary(role => role.Key, role => role.Count());
        return new CorpusName(group.Key, printed.FirstOrDefault() ?? group.Key, printed, counts, Newest: null);
    }

    private IReadOnlyList<T> Facts<T>(FactQuery query, Func<T, DateRange?> own)
        where T : Fact
    {
        var found = from article in articles
                    from fact in article.Facts.OfType<T>()
                    let day = (own(fact) ?? article.Article.Published.Range)?.End
                    where Matches(query, fact, article.Article, day)
                    orderby day is null, day descending, fact.Span.Start
                    select fact;
        return [.. found.Take(query.Limit)];
    }

    private static bool Matches(FactQuery query, Fact fact, Article article, DateOnly? day)
        => (query.Keys.Count == 0 || fact.Links.Any(link => query.Keys.Contains(link.Key) && (query.Roles.Count == 0 || query.Roles.Contains(link.Role))))
            && (query.Since is not { } since || day >= since)
            && (query.Until is not { } until || day <= until)
            && (query.Outlet is null || query.Outlet == article.Outlet)
            && (query.Article is null || query.Article == article.Id)
            && fact.Confidence >= query.MinimumConfidence;
}
