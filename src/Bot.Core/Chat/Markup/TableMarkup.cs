namespace Bot.Core.Chat.Markup;

/// <summary>
/// A table as lines: phones have no room for columns, and Hangul does not align in fixed width. The first cell leads; the others carry their
/// heading where there are several.
/// </summary>
internal sealed class TableMarkup(MarkupText text)
{
    private const int LongestCell = 200;

    private readonly IMarkupDialect dialect = text.Dialect;

    public IEnumerable<MarkupPiece> Of(TableBlock table)
        => table.Rows.Select((row, i) => Row(table.Columns, row.Cells) with { FollowsClosely = i > 0 });

    private MarkupPiece Row(IReadOnlyList<TableColumn> columns, IReadOnlyList<string> cells)
    {
        var whole = Render(LongestCell);
        return new MarkupPiece(whole, dialect.Measure(whole)) { Shortened = limit => Render(Math.Max(1, limit / Math.Max(1, cells.Count))) };

        string Render(int limit)
        {
            var lead = cells.Count > 0 ? dialect.Bold(text.Escaped(Shown(cells[0]), limit)) : "";
            var rest = string.Join(" · ", cells.Skip(1).Select((cell, i) => Labelled(columns[i + 1].Heading, Shown(cell), columns.Count > 2, limit)));
            return rest.Length > 0 ? $"• {lead} — {rest}" : $"• {lead}";
        }
    }

    private string Labelled(string heading, string cell, bool several, int limit)
        => several && heading.Length > 0 ? $"{text.Escaped(heading, limit)} {text.Escaped(cell, limit)}" : text.Escaped(cell, limit);

    private static string Shown(string cell) => cell.Length > 0 ? cell : "–";
}
