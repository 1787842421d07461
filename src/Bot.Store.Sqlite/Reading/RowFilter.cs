using Bot.Core.Extraction;
using Bot.Core.Search;

namespace Bot.Store.Sqlite.Reading;

/// <summary>What must hold of an article besides its words. Ids are parameters, so that few texts of SQL serve every filter.</summary>
/// <param name="First">The first row id.</param>
/// <param name="Last">The last row id.</param>
/// <param name="Outlets">Row ids of outlets as a JSON array; null for all.</param>
/// <param name="Articles">Row ids of those in which the speakers asked for say something; null for all.</param>
internal readonly record struct RowFilter(long First, long Last, string? Outlets, IReadOnlySet<long>? Articles)
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
                speakers.Count == 0 ? null : speakers.SelectMany(speaker => new LinkReader(session).Articles(new LinkList((int)speaker, FactRole.Speaker, FactType.Reaction))).ToHashSet());
    }

    /// <summary>Reads row ids of the newest articles that a full-text expression finds, as many as there is room for, and returns how many there were.</summary>
    /// <param name="match">The expression.</param>
    /// <param name="rows">Takes the ids, the newest first.</param>
    /// <param name="withOutlet">Whether outlets are looked up, which costs as much as ten rows; otherwise <see cref="Allows"/> is to be asked.</param>
    /// <param name="session">Of the index.</param>
    public int Matching(string match, Span<long> rows, bool withOutlet, SqliteSession session)
        // Articles of a speaker can be thousands, which SQLite would sort into a table again for every term that is asked for.
        => session.Numbers(
            $"SELECT rowid FROM article_search WHERE article_search MATCH ?4 AND {Within("article_search.rowid", withOutlet)} ORDER BY rowid DESC",
            rows, Articles, First, Last, Outlets, match);

    /// <summary>The row ids of the newest articles that a full-text expression finds.</summary>
    public List<long> Newest(string match, int most, SqliteSession session)
    {
        if (Articles is null)
        {
            var newest = new long[most];
            return [.. newest.AsSpan(0, Matching(match, newest, withOutlet: true, session))];
        }

        // Outlets are looked up for what the speakers say, not for everything that has the words.
        var said = new long[Articles.Count];
        var filter = this;
        return [.. said.Take(Matching(match, said, withOutlet: false, session)).Where(row => filter.Allows(row, session)).Take(most)];
    }

    /// <summary>The row ids of the newest articles, whatever they say.</summary>
    public List<long> Newest(int most, SqliteSession session)
        => session.Rows(
            $"SELECT id FROM article WHERE {Within("article.id", withOutlet: true)}{(Articles is null ? "" : " AND article.id IN (SELECT value FROM json_each(?4))")} ORDER BY id DESC LIMIT ?5",
            row => row.GetInt64(0), First, Last, Outlets, Articles is null ? null : RowList.Of(Articles), most);

    /// <summary>Whether an outlet of the filter printed the article.</summary>
    public bool Allows(long row, SqliteSession session) => Outlets is null || session.Number($"SELECT {OfOutlet("?1")}", row, null, Outlets) == 1;

    // The plus keeps FTS5 from being asked once for each id.
    private string Within(string id, bool withOutlet) => $"{id} BETWEEN ?1 AND ?2" + (Outlets is null || !withOutlet ? "" : $" AND {OfOutlet($"+{id}")}");

    private static string OfOutlet(string id) => $"(SELECT outlet FROM article AS printed WHERE printed.id = {id}) IN (SELECT value FROM json_each(?3))";
}
