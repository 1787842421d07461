using Bot.Core.Extraction;
using Bot.Core.Storage;
using Bot.Store.Sqlite.Packing;

namespace Bot.Store.Sqlite.Reading;

/// <summary>Makes facts of rows.</summary>
internal sealed class FactReader(SqliteSession session)
{
    private const string Columns = "SELECT id, type, day, confidence, party, packed FROM fact";

    /// <summary>A speaker or a security is read once for all its facts.</summary>
    private readonly Dictionary<long, object> parties = [];

    /// <summary>In the order of the text.</summary>
    public List<FactRow> OfArticle(long article)
        => session.Rows(
            Columns + " WHERE id BETWEEN ?1 AND ?2 ORDER BY id", Row,
            RowId.FirstFact(article), RowId.FirstFact(article) + RowId.LargestInArticle);

    /// <summary>Of this and all later articles, in their order and that of the text.</summary>
    public List<FactRow> FromArticle(long article) => session.Rows(Columns + " WHERE id >= ?1 ORDER BY id", Row, RowId.FirstFact(article));

    /// <summary>In no order. One statement for all: each of its own costs as much as reading ten rows.</summary>
    public List<FactRow> Find(IEnumerable<long> ids) => session.Rows(Columns + " WHERE id IN (SELECT value FROM json_each(?1))", Row, $"[{string.Join(',', ids)}]");

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

    private T Party<T>(long id, Func<byte[], T> read)
        where T : class
    {
        if (!parties.TryGetValue(id, out var party))
        {
            party = read(session.First("SELECT value FROM party WHERE id = ?1", row => row.GetBlob(0), id)!);
            parties.Add(id, party);
        }

        return (T)party;
    }

    private static FactRow Row(SqliteRow row)
        => new(row.GetInt64(0), (FactType)row.GetInt32(1), row.GetInt32(2), row.GetDouble(3), row.GetInt64(4), row.GetBlob(5));
}
