using Bot.Core.Extraction;
using Bot.Core.Search;

namespace Bot.Store.Sqlite.Reading;

/// <summary>What must hold of an article besides its words. Ids are parameters, so that few texts of SQL serve every filter.</summary>
/// <param name="First">The first row id.</param>
/// <param name="Last">The last row id.</param>
/// <param name="Outlets">Row ids of outlets as a JSON array; null for all.</param>
/// <param name="Articles">Row ids of those in which the speakers asked for say something, as a JSON array; null for all.</param>
internal readonly record struct RowFilter(long First, long Last, string? Outlets, string? Articles)
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
                outlets is null ? null : RowList.Of(outlets),
                speakers.Count == 0 ? null : RowList.Of(speakers.SelectMany(speaker => new LinkReader(session).Articles(new LinkList((int)speaker, FactRole.Speaker, FactType.Reaction))).Distinct()));
    }

    /// <summary>The condition, with <c>?1</c> to <c>?4</c> for what the filter holds, in its order. The plus keeps FTS5 from being asked once for each id.</summary>
    /// <param name="id">The column.</param>
    /// <param name="withOutlet">Whether outlets are looked up, which costs as much as ten rows; otherwise <see cref="Allows"/> is to be asked.</param>
    public string Sql(string id, bool withOutlet = true)
        => $"{id} BETWEEN ?1 AND ?2" + (Outlets is null || !withOutlet ? "" : $" AND {OfOutlet($"+{id}")}") + (Articles is null ? "" : $" AND +{id} IN (SELECT value FROM json_each(?4))");

    /// <summary>Whether an outlet of the filter printed the article.</summary>
    public bool Allows(long row, SqliteSession session) => Outlets is null || session.Number($"SELECT {OfOutlet("?1")}", row, null, Outlets) == 1;

    private static string OfOutlet(string id) => $"(SELECT outlet FROM article AS printed WHERE printed.id = {id}) IN (SELECT value FROM json_each(?3))";
}
