using Bot.Core.Extraction;
using Bot.Core.Storage;
using Bot.Store.Sqlite.Packing;

namespace Bot.Store.Sqlite.Reading;

/// <summary>Makes facts of rows.</summary>
internal sealed class FactReader(SqliteSession session)
{
    /// <summary>A speaker or a security is read once for all its facts.</summary>
    private readonly Dictionary<int, object> parties = [];

    /// <param name="row">The row.</param>
    /// <param name="article">Where it stands.</param>
    /// <param name="keyOf">The key of an entity's row id.</param>
    public Fact Fact(FactRow row, ArticleCard article, Func<int, string> keyOf)
        => row.Type switch
        {
            FactType.Reaction => PackedFact.Reaction(row.Packed, Party(row.Party, packed => PackedParty.Speaker(packed)), article, row.Confidence, keyOf),
            FactType.Move => PackedFact.Move(row.Packed, Party(row.Party, packed => PackedParty.Security(packed)), article, row.Confidence, keyOf),
            _ => PackedFact.Figure(row.Packed, article, row.Confidence, keyOf),
        };

    private T Party<T>(int id, Func<byte[], T> read)
        where T : class
    {
        if (!parties.TryGetValue(id, out var party))
        {
            party = read(session.First("SELECT value FROM party WHERE id = ?1", row => row.GetBlob(0), id)!);
            parties.Add(id, party);
        }

        return (T)party;
    }
}
