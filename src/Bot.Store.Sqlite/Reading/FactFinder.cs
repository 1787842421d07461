using Bot.Core.Articles;
using Bot.Core.Extraction;
using Bot.Core.Storage;
using Bot.Store.Sqlite.Packing;

namespace Bot.Store.Sqlite.Reading;

/// <summary>Finds the facts of a query: first the newest ids from an index that is in date order, then only those rows.</summary>
internal sealed class FactFinder(SqliteSession session, Generation generation, ArticleReader articles)
{
    private const string Links = "SELECT day, fact FROM fact_link WHERE entity = ?1 AND role = ?2 AND type = ?3 AND day BETWEEN ?4 AND ?5 AND confidence >= ?6";

    private const string NewestFirst = " ORDER BY day DESC, fact LIMIT ?7";

    private const string OfOutlets = " AND (SELECT outlet FROM article WHERE article.id = fact >> 16) IN (SELECT value FROM json_each(?8))";

    private readonly FactReader reader = new(session);

    public IReadOnlyList<T> Find<T>(FactQuery query, FactType type)
        where T : Fact
    {
        List<(FactRow Row, ArticleCard Card)> found = [.. query.Article is { } article ? OfArticle(query, type, article) : Newest(query, type)];
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

    private IEnumerable<(FactRow Row, ArticleCard Card)> OfArticle(FactQuery query, FactType type, ArticleId id)
    {
        var entities = EntitiesOf(query).ToHashSet();
        var outlets = query.Outlet is { } outlet ? generation.OutletsNamed(outlet) : null;
        return from article in articles.WithFacts(id)
            where outlets is null || outlets.Contains(article.Outlet)
            from row in article.Facts
            where row.Type == type && row.Confidence >= query.MinimumConfidence && InTime(query, row.Day)
            where query.Keys.Count == 0 || PackedFact.Links(row.Packed).Any(link => Fits(query, entities, link.Entity, link.Role))
            select (row, article.Card);
    }

    private static bool Fits(FactQuery query, HashSet<int> entities, int entity, FactRole role)
        => entities.Contains(entity) && (query.Roles.Count == 0 || query.Roles.Contains(role));

    private static bool InTime(FactQuery query, int day)
        => (query.Since is null && query.Until is null) || (day > 0 && day >= (query.Since?.DayNumber ?? 0) && day <= (query.Until?.DayNumber ?? int.MaxValue));

    private IEnumerable<(FactRow Row, ArticleCard Card)> Newest(FactQuery query, FactType type)
    {
        var wanted = NewestIds(query, type);
        return from article in articles.WithFacts(wanted.Select(RowId.ArticleOf).Distinct(), wanted)
            from row in article.Facts
            select (row, article.Card);
    }

    private HashSet<long> NewestIds(FactQuery query, FactType type)
    {
        var since = query.Since?.DayNumber ?? (query.Until is null ? 0 : 1);
        var until = query.Until?.DayNumber ?? int.MaxValue;
        var outlets = query.Outlet is { } name ? $"[{string.Join(',', generation.OutletsNamed(name))}]" : null;
        var ids = new List<(int Day, long Fact)>();
        foreach (var (entity, role) in LinksOf(query))
        {
            ids.AddRange(outlets is null
                ? session.Rows(Links + NewestFirst, Id, entity, (int)role, (int)type, since, until, query.MinimumConfidence, query.Limit)
                : session.Rows(Links + OfOutlets + NewestFirst, Id, entity, (int)role, (int)type, since, until, query.MinimumConfidence, query.Limit, outlets));
        }

        // Newest first, and from one day the earliest rows: each link has that order, so the first of all are among the first of each.
        ids.Sort((one, other) => one.Day != other.Day ? other.Day.CompareTo(one.Day) : one.Fact.CompareTo(other.Fact));
        return [.. ids.Select(id => id.Fact).Distinct().Take(query.Limit)];
    }

    private static (int Day, long Fact) Id(SqliteRow row) => (row.GetInt32(0), row.GetInt64(1));

    private IEnumerable<(int Entity, FactRole Role)> LinksOf(FactQuery query)
    {
        IReadOnlyList<FactRole> roles = query.Roles.Count > 0 ? query.Roles : Enum.GetValues<FactRole>();
        return query.Keys.Count == 0 ? [RowId.EveryFact] : from entity in EntitiesOf(query) from role in roles.Distinct() select (entity, role);
    }

    private int[] EntitiesOf(FactQuery query) => [.. query.Keys.Distinct().Select(key => session.Number("SELECT id FROM entity WHERE key = ?1", key)).OfType<long>().Select(id => (int)id)];
}
