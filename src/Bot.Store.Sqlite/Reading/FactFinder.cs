using Bot.Core.Articles;
using Bot.Core.Extraction;
using Bot.Core.Storage;
using Bot.Store.Sqlite.Packing;

namespace Bot.Store.Sqlite.Reading;

/// <summary>Finds the facts of a query: first the newest ids from an index that is in date order, then only those rows.</summary>
internal sealed class FactFinder(SqliteSession session, Generation generation, ArticleReader articles)
{
    private readonly FactReader reader = new(session);
    private readonly LinkReader links = new(session);

    public IReadOnlyList<T> Find<T>(FactQuery query, FactType type)
        where T : Fact
    {
        var found = query.Article is { } article ? OfArticle(query, type, article) : Newest(query, type);
        found.Sort(InOrder);
        found.RemoveRange(Math.Min(query.Limit, found.Count), Math.Max(0, found.Count - query.Limit));
        return reader.Facts(found, entity => generation.KeyOf(entity, session)).ConvertAll(fact => (T)fact);
    }

    private static int InOrder((FactRow Row, ArticleCard Card) one, (FactRow Row, ArticleCard Card) other)
    {
        var order = other.Row.Day.CompareTo(one.Row.Day);
        order = order != 0 ? order : string.CompareOrdinal(one.Card.File, other.Card.File);
        return order != 0 ? order : one.Row.Id.CompareTo(other.Row.Id);
    }

    private List<(FactRow Row, ArticleCard Card)> OfArticle(FactQuery query, FactType type, ArticleId id)
    {
        var entities = EntitiesOf(query).ToHashSet();
        var outlets = query.Outlet is { } outlet ? generation.OutletsNamed(outlet) : null;
        return [.. from article in articles.WithFacts(id)
            where outlets is null || outlets.Contains(article.Outlet)
            from row in article.Facts
            where row.Type == type && row.Confidence >= query.MinimumConfidence && InTime(query, row.Day)
            where query.Keys.Count == 0 || PackedFact.Links(row.Packed).Any(link => Fits(query, entities, link.Entity, link.Role))
            select (row, article.Card)];
    }

    private static bool Fits(FactQuery query, HashSet<int> entities, int entity, FactRole role)
        => entities.Contains(entity) && (query.Roles.Count == 0 || query.Roles.Contains(role));

    private static bool InTime(FactQuery query, int day)
        => (query.Since is null && query.Until is null) || (day > 0 && day >= (query.Since?.DayNumber ?? 0) && day <= (query.Until?.DayNumber ?? int.MaxValue));

    private List<(FactRow Row, ArticleCard Card)> Newest(FactQuery query, FactType type)
    {
        var wanted = NewestIds(query, type);
        var found = new List<(FactRow Row, ArticleCard Card)>(wanted.Count);
        foreach (var article in articles.WithFacts(wanted.Select(RowId.ArticleOf).Distinct(), wanted))
        {
            foreach (var row in article.Facts)
            {
                found.Add((row, article.Card));
            }
        }

        return found;
    }

    private HashSet<long> NewestIds(FactQuery query, FactType type)
    {
        var since = query.Since?.DayNumber ?? (query.Until is null ? 0 : 1);
        var until = query.Until?.DayNumber ?? int.MaxValue;
        var outlets = query.Outlet is { } name ? generation.OutletsNamed(name) : null;
        var found = new List<StoredLink>();
        foreach (var (entity, role) in LinksOf(query))
        {
            found.AddRange(links.Newest(new LinkList(entity, role, type), since, until, Choose, query.Limit));
        }

        // The first of all are among the first of each.
        found.Sort(StoredLink.InOrder);
        var ids = new HashSet<long>(Math.Min(found.Count, query.Limit));
        for (var i = 0; i < found.Count && ids.Count < query.Limit; i++)
        {
            ids.Add(found[i].Fact);
        }

        return ids;

        void Choose(List<StoredLink> some)
        {
            some.RemoveAll(link => link.Confidence < query.MinimumConfidence);
            if (outlets is not null)
            {
                var printed = articles.OfOutlets(some.Select(link => RowId.ArticleOf(link.Fact)), outlets);
                some.RemoveAll(link => !printed.Contains(RowId.ArticleOf(link.Fact)));
            }
        }
    }

    private IEnumerable<(int Entity, FactRole Role)> LinksOf(FactQuery query)
    {
        IReadOnlyList<FactRole> roles = query.Roles.Count > 0 ? query.Roles : Enum.GetValues<FactRole>();
        return query.Keys.Count == 0 ? [RowId.EveryFact] : from entity in EntitiesOf(query) from role in roles.Distinct() select (entity, role);
    }

    private int[] EntitiesOf(FactQuery query) => [.. query.Keys.Distinct().Select(key => session.Number("SELECT id FROM entity WHERE key = ?1", key)).OfType<long>().Select(id => (int)id)];
}
