using Bot.Core.Extraction;

namespace Bot.Core.Chat;

public enum ColumnAlignment
{
    Start,
    End,
}

public sealed record TableColumn(string Heading, ColumnAlignment Alignment = ColumnAlignment.Start);

/// <summary>Rows of short texts. A row may carry the facts it stands on.</summary>
public sealed record TableRow(IReadOnlyList<string> Cells, IReadOnlyList<Fact>? Basis = null);

/// <summary>A small table: every row has as many cells as there are columns.</summary>
public sealed record TableBlock(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : ReplyBlock
{
    public override IEnumerable<Fact> Facts() => Rows.SelectMany(row => row.Basis ?? []);
}
