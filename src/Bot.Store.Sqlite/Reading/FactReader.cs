using Bot.Core.Extraction;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Storage;
using Bot.Store.Sqlite.Packing;

namespace Bot.Store.Sqlite.Reading;

/// <summary>Makes facts of rows.</summary>
internal sealed class FactReader(SqliteSession session)
{
    /// <summary>A speaker or a security is read once for all its facts.</summary>
    private readonly Dictionary<int, object> parties = [];

    /// <param name="rows">With where they stand.</param>
    /// <param name="keyOf">The key of an entity's row id.</param>
    /// <returns>In the same order.</returns>
    public List<Fact> Facts(IReadOnlyList<(FactRow Row, ArticleCard Card)> rows, Func<int, string> keyOf)
    {
        ReadParties(rows);
        var facts = new List<Fact>(rows.Count);
        foreach (var (row, card) in rows)
        {
            facts.Add(row.Type switch
            {
                FactType.Reaction => PackedFact.Reaction(row.Packed, (Speaker)parties[row.Party], card, row.Confidence, keyOf),
                FactType.Move => PackedFact.Move(row.Packed, (PackedSecurity)parties[row.Party], card, row.Confidence, keyOf),
                _ => PackedFact.Figure(row.Packed, card, row.Confidence, keyOf),
            });
        }

        return facts;
    }

    private void ReadParties(IReadOnlyList<(FactRow Row, ArticleCard Card)> rows)
    {
        var unread = new Dictionary<int, FactType>();
        foreach (var (row, _) in rows)
        {
            if (row.Party != 0 && !parties.ContainsKey(row.Party))
            {
                unread[row.Party] = row.Type;
            }
        }

        if (unread.Count > 0)
        {
            session.Rows(
                $"SELECT id, value FROM {RowList.Asked} party ON party.id = asked.row",
                row => parties.TryAdd(row.GetInt32(0), unread[row.GetInt32(0)] == FactType.Reaction ? PackedParty.Speaker(row.GetBytes(1)) : PackedParty.Security(row.GetBytes(1))),
                RowList.Of(unread.Keys.Select(id => (long)id)));
        }
    }
}
