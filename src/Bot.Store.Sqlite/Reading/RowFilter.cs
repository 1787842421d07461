using System.Globalization;
using Bot.Core.Extraction;
using Bot.Core.Search;

namespace Bot.Store.Sqlite.Reading;

/// <summary>What must hold of an article besides its words. One text of SQL for every filter, so that it is prepared once.</summary>
/// <param name="First">The first row id.</param>
/// <param name="Last">The last row id.</param>
/// <param name="Outlets">Row ids of outlets as a JSON array; null for all.</param>
/// <param name="Speakers">Row ids of entities as a JSON array; null for all.</param>
internal readonly record struct RowFilter(long First, long Last, string? Outlets, string? Speakers)
{
    /// <summary>Null when nothing can fit.</summary>
    public static RowFilter? Of(SearchQuery query, SqliteSession session, Generation generation)
    {
        var outlets = query.Source is { } source ? generation.OutletsLike(source) : null;
        var speakers = query.From.Select(key => session.Number("SELECT id FROM entity WHERE key = ?1", key)).OfType<long>().ToList();
        return outlets is { Count: 0 } || (query.From.Count > 0 && speakers.Count == 0)
            ? null
            : new RowFilter(
                RowId.FirstOfDay(RowId.Number(query.Since ?? (query.Until is null ? null : DateOnly.MinValue.AddDays(1)))),
                query.Until is { } until ? RowId.FirstOfDay(until.DayNumber) + RowId.LargestInDay : long.MaxValue,
                outlets is null ? null : Array(outlets),
                speakers.Count == 0 ? null : Array(speakers));
    }

    /// <summary>The condition, with <c>?1</c> to <c>?4</c> for what the filter holds, in its order. The plus keeps FTS5 from being asked once for each id.</summary>
    public static string Sql(string id) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {id} BETWEEN ?1 AND ?2
        AND (?3 IS NULL OR (SELECT outlet FROM article AS printed WHERE printed.id = +{id}) IN (SELECT value FROM json_each(?3)))
        AND (?4 IS NULL OR +{id} IN (
            SELECT fact >> 16 FROM fact_link WHERE entity IN (SELECT value FROM json_each(?4)) AND role = {(int)FactRole.Speaker} AND type = {(int)FactType.Reaction}))
        """);

    private static string Array(IEnumerable<long> ids) => $"[{string.Join(',', ids)}]";
}
