using Bot.Store.Sqlite.Reading;

namespace Bot.Store.Sqlite.Packing;

/// <summary>The facts of an article in one blob: of each what it is searched by, then the rest as <see cref="PackedFact"/> writes it.</summary>
internal static class PackedFacts
{
    public static void Write(PackedWriter output, IReadOnlyCollection<FactRow> rows)
    {
        output.Number(rows.Count);
        foreach (var row in rows)
        {
            output.Number((int)row.Type);
            output.Number(row.Day);
            output.Real(row.Confidence);
            output.Number(row.Party);
            output.Bytes(row.Packed);
        }
    }

    /// <param name="article">The article's row id.</param>
    /// <param name="packed">Empty for no facts.</param>
    /// <param name="wanted">The ids of those to read; null for all.</param>
    public static IReadOnlyList<FactRow> Read(long article, ReadOnlySpan<byte> packed, IReadOnlySet<long>? wanted = null)
    {
        if (packed.IsEmpty)
        {
            return [];
        }

        var input = new PackedReader(packed);
        var rows = new List<FactRow>();
        var end = RowId.FirstFact(article) + input.Number();
        for (var id = RowId.FirstFact(article); id < end; id++)
        {
            var (type, day, confidence, party) = ((FactType)input.Number(), input.Number(), input.Real(), input.Number());
            var rest = input.Bytes();
            if (wanted?.Contains(id) != false)
            {
                rows.Add(new FactRow(id, type, day, confidence, party, rest.ToArray()));
            }
        }

        return rows;
    }
}
