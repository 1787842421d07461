using Bot.Core.Extraction;
using Bot.Core.Storage;
using Bot.Store.Sqlite.Packing;

namespace Bot.Store.Sqlite.Reading;

/// <summary>Finds the facts of a query: first the newest ids from an index that is in date order, then only those rows.</summary>
internal sealed class FactFinder(SqliteSession session, Generation generation, ArticleReader articles)
{
    private readonly FactReader reader = new(session);

    public IReadOnlyList<T> Find<T>(FactQuery query, FactType type)
        where T : Fact
    {
        var rows = query.Article is { } article ? [.. OfArticle(query, type, article.Value)] : Newest(query, type);
        var cards = articles.OfRows(rows.Select(row => RowId.ArticleOf(row.Id)).Distinct());
        return
        [
            .. rows.Select(row => (Row: row, Card: cards[RowId.ArticleOf(row.Id)]))
                .OrderByDescending(one => one.Row.Day).ThenBy(one => one.Card.File, StringComparer.Ordinal).ThenBy(one => one.Row.Id)
                .Take(query.Limit).Select(one => (T)reader.Fact(one.Row, one.Card, entity => generation.KeyOf(entity, session))),
        ];
    }

    private IEnumerable<FactRow> OfArticle(FactQuery query, FactType type, string key)
    {
        var entities = EntitiesOf(query).ToHashSet();
        var outlets = query.Outlet is { } outlet ? generation.OutletsNamed(outlet) : null;
        return session.Rows("SELECT id, outlet FROM article WHERE key = ?1", row => (Id: row.GetInt64(0), Outlet: row.GetInt64(1)), key)
            .Where(article => outlets is null || outlets.Contains(article.Outlet))
            .SelectMany(article => reader.OfArticle(article.Id))
            .Where(row => row.Type == type && row.Confidence >= query.MinimumConfidence && InTime(query, row.Day))
            .Where(row => query.Keys.Count == 0 || PackedFact.Links(row.Packed).Any(link => Fits(query, entities, link.Entity, link.Role)));
    }

    private static bool Fits(FactQuery query, HashSet<int> entities, int entity, FactRole role)
        => entities.Contains(entity) && (query.Roles.Count == 0 || query.Roles.Contains(role));

    private static bool InTime(FactQuery query, int day)
        => (query.Since is null && query.Until is null) || (day > 0 && day >= (query.Since?.DayNumber ?? 0) && day <= (query.Until?.DayNumber ?? int.MaxValue));

    private List<FactRow> Newest(FactQuery query, FactType type)
    {
        // Newest first, and from one day the earliest rows: each list below has that order, so the first of all are among the first of each.
        return reader.Find(Ids(query, type).Distinct().OrderByDescending(id => id.Day).ThenBy(id => id.Fact).Take(query.Limit).Select(id => id.Fact));
    }

    private IEnumerable<(int Day, long Fact)> Ids(FactQuery query, FactType type)
    {
        var since = query.Since?.DayNumber ?? (query.Until is null ? 0 : 1);
        var until = query.Until?.DayNumber ?? int.MaxValue;
        var outlets = query.Outlet is { } name ? $"[{string.Join(',', generation.OutletsNamed(name))}]" : null;
        if (query.Keys.Count == 0)
        {
            return session.Rows(
                $"SELECT day, id FROM fact WHERE type = ?1 AND day BETWEEN ?2 AND ?3 AND confidence >= ?4 AND {Printed("fact.id", "?6")} ORDER BY day DESC, id LIMIT ?5",
                row => (row.GetInt32(0), row.GetInt64(1)), (int)type, since, until, query.MinimumConfidence, query.Limit, outlets);
        }

        IReadOnlyList<FactRole> roles = query.Roles.Count > 0 ? query.Roles : Enum.GetValues<FactRole>();
        return from entity in EntitiesOf(query)
            from role in roles.Distinct()
            from id in session.Rows(
                $"SELECT day, fact FROM fact_link WHERE entity = ?1 AND role = ?2 AND type = ?3 AND day BETWEEN ?4 AND ?5 AND confidence >= ?6 AND {Printed("fact_link.fact", "?8")} ORDER BY day DESC, fact LIMIT ?7",
                row => (row.GetInt32(0), row.GetInt64(1)), entity, (int)role, (int)type, since, until, query.MinimumConfidence, query.Limit, outlets)
            select id;
    }

    /// <summary>Whether the fact's article was printed by one of the outlets, a JSON array; null is any.</summary>
    private static string Printed(string fact, string outlets)
        => $"({outlets} IS NULL OR (SELECT outlet FROM article AS printed WHERE printed.id = {fact} >> 16) IN (SELECT value FROM json_each({outlets})))";

    private int[] EntitiesOf(FactQuery query) => [.. query.Keys.Distinct().Select(key => session.Number("SELECT id FROM entity WHERE key = ?1", key)).OfType<long>().Select(id => (int)id)];
}
