namespace Bot.Store.Sqlite.Writing;

internal sealed class OutletTable(SqliteSession session)
{
    private readonly Dictionary<string, long> known = new(StringComparer.Ordinal);

    public long IdOf(string? name)
    {
        var text = name ?? "";
        if (!known.TryGetValue(text, out var id))
        {
            id = session.Number("SELECT id FROM outlet WHERE name = ?1", text)
                ?? session.Insert("INSERT INTO outlet (name) VALUES (?1)", text);
            known.Add(text, id);
        }

        return id;
    }

    /// <summary>Counts again; a day is counted only where it is known exactly.</summary>
    public void Count()
    {
        session.Execute("UPDATE outlet SET articles = 0, newest = NULL, oldest = NULL");
        session.Execute("""
            UPDATE outlet SET articles = counted.articles, newest = counted.newest, oldest = counted.oldest
            FROM (SELECT outlet, count(*) AS articles,
                         max(CASE WHEN published_start = published_end THEN published_start END) AS newest,
                         min(CASE WHEN published_start = published_end THEN published_start END) AS oldest
                  FROM article GROUP BY outlet) AS counted
            WHERE counted.outlet = outlet.id
            """);
    }
}
