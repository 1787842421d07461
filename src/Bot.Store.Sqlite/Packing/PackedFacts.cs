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
            output.Bytes(row.Packed.Span);
        }
    }

    /// <param name="article">The article's row id.</param>
    /// <param name="packed">Empty for no facts.</param>
    public static FactRow[] Read(long article, ReadOnlyMemory<byte> packed)
    {
        if (packed.IsEmpty)
        {
            return [];
        }

        var input = new PackedReader(packed.Span);
        var rows = new FactRow[input.Number()];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new FactRow(RowId.FirstFact(article) + i, (FactType)input.Number(), input.Number(), input.Real(), input.Number(), packed[input.Part()]);
        }

        return rows;
    }
}
