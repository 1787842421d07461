using System.Text;

namespace Bot.Store.Sqlite.Writing;

internal sealed class PartyTable(SqliteSession session)
{
    /// <summary>Speakers that nobody will name again need not stay in memory.</summary>
    private const int MostKnown = 100_000;

    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    /// <param name="value">As <see cref="Packing.PackedParty"/> writes it.</param>
    public int IdOf(byte[] value)
    {
        // A string, for nothing else is compared as fast; no two values have the same.
        var key = Encoding.Latin1.GetString(value);
        if (!known.TryGetValue(key, out var id))
        {
            id = (int)(session.Number("SELECT id FROM party WHERE value = ?1", value) ?? session.Insert("INSERT INTO party (value) VALUES (?1)", value));
            if (known.Count == MostKnown)
            {
                known.Clear();
            }

            known.Add(key, id);
        }

        return id;
    }
}
