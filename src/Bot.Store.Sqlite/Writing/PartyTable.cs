namespace Bot.Store.Sqlite.Writing;

internal sealed class PartyTable(SqliteSession session)
{
    /// <summary>Speakers that nobody will name again need not stay in memory.</summary>
    private const int MostKnown = 100_000;

    private readonly Dictionary<string, long> known = new(StringComparer.Ordinal);

    public long IdOf(string value)
    {
        if (!known.TryGetValue(value, out var id))
        {
            id = session.Number("SELECT id FROM party WHERE value = ?1", value)
                ?? session.Insert("INSERT INTO party (value) VALUES (?1)", value);
            if (known.Count == MostKnown)
            {
                known.Clear();
            }

            known.Add(value, id);
        }

        return id;
    }
}
