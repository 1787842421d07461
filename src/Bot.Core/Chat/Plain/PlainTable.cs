namespace Bot.Core.Chat.Plain;

/// <summary>A table as aligned columns; a cell too wide for its share of the line is shortened.</summary>
internal static class PlainTable
{
    private const string Gutter = "  ";

    public static void Write(PlainTextWriter writer, TableBlock table)
    {
        var rows = table.Rows.Select(row => row.Cells.Select(TerminalText.Safe).ToList()).Prepend([.. table.Columns.Select(column => TerminalText.Safe(column.Heading))]).ToList();
        var widths = table.Columns.Select((_, i) => rows.Max(row => DisplayWidth.Of(row[i]))).ToArray();
        Shrink(widths, writer.Width);

        // Pairs of name and value need no headings.
        var first = table.Columns.All(column => column.Heading.Length == 0) ? 1 : 0;
        for (var r = first; r < rows.Count; r++)
        {
            var cells = rows[r];
            writer.Raw(string.Join(Gutter, table.Columns.Select((column, i) => Cell(cells[i], widths[i], column.Alignment))));
            if (r == 0)
            {
                writer.Raw(string.Join(Gutter, widths.Select(width => new string('─', width))));
            }
        }
    }

    private static string Cell(string text, int width, ColumnAlignment alignment)
    {
        var cut = Fit(text, width);
        return alignment == ColumnAlignment.End ? DisplayWidth.PadStart(cut, width) : DisplayWidth.PadEnd(cut, width);
    }

    // The widest column gives way first.
    private static void Shrink(int[] widths, int line)
    {
        if (line <= 0)
        {
            return;
        }

        while (widths.Sum() + (Gutter.Length * (widths.Length - 1)) > line && widths.Max() > 8)
        {
            widths[Array.IndexOf(widths, widths.Max())]--;
        }
    }

    private static string Fit(string text, int width)
    {
        var cut = text;
        for (var limit = text.Length; DisplayWidth.Of(cut) > width && limit > 1; limit--)
        {
            cut = Excerpt.Cut(text, limit - 1);
        }

        return cut;
    }
}
