namespace Bot.Core.Chat.Plain;

/// <summary>Writes each kind of block.</summary>
internal sealed class PlainBlockWriter(PlainTextWriter writer, PlainTextOptions options, Locale locale)
{
    public void Write(ReplyBlock block)
    {
        switch (block)
        {
            case TextBlock text:
                writer.Paragraph(text.Text);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case FactBlock fact:
                WriteFact(fact);
                break;
            case HitBlock hit:
                WriteHit(hit);
                break;
            case StoryBlock story:
                WriteStory(story);
                break;
            case PassageBlock passage:
                writer.Gap();
                writer.Hanging("", passage.Text);
                writer.Gap();
                break;
            case TableBlock table:
                writer.Gap();
                PlainTable.Write(writer, table);
                writer.Gap();
                break;
            case ColumnsBlock columns:
                WriteColumns(columns);
                break;
            default:
                throw new InvalidOperationException($"No plain form for a {block.GetType().Name}.");
        }
    }

    private void WriteList(ListBlock list)
    {
        writer.Gap();
        foreach (var item in list.Items)
        {
            writer.Hanging("  · ", item);
        }

        writer.Gap();
    }

    private void WriteFact(FactBlock block)
    {
        writer.Gap();
        if (block.Value is { } value)
        {
            var labels = block.Labels.Count > 0 ? $"  ({string.Join(" · ", block.Labels)})" : "";
            writer.Hanging("• ", value + labels);
            WriteWords("  ", block.Words);
        }
        else
        {
            WriteWords("• ", block.Words);
        }

        if (block.Attribution is { } attribution)
        {
            var labels = block.Labels.Count > 0 ? $"  ({string.Join(" · ", block.Labels)})" : "";
            writer.Hanging("  — ", attribution + labels);
        }

        writer.Hanging("  / ", Source(block.Citation));
        foreach (var wording in block.Wordings)
        {
            var before = wording.Value is { } other ? TerminalText.Safe(other) + "  " : "";
            writer.Hanging("  = ", wording.Words.Text, before + Open(wording.Words.Style), $"{Close(wording.Words.Style)} / {TerminalText.Safe(Source(wording.Citation))}");
        }

        if (block.Note is { } note)
        {
            writer.Hanging("  ※ ", note);
        }

        writer.Gap();
    }

    private void WriteWords(string lead, PrintedWords words) => writer.Hanging(lead, words.Text, Open(words.Style), Close(words.Style));

    private void WriteHit(HitBlock block)
    {
        writer.Gap();
        writer.Hanging("• ", block.Headline);
        writer.Hanging("  ", block.Snippet);
        writer.Hanging("  / ", Source(block.Citation));
        writer.Gap();
    }

    private void WriteStory(StoryBlock story)
    {
        writer.Gap();
        writer.Hanging("▪ ", $"{story.Headline}  ({story.Label})");
        for (var i = 0; i < story.Sentences.Count; i++)
        {
            writer.Hanging("  ", story.Sentences[i].Text);
            if (!story.GoesOn(i))
            {
                writer.Hanging("  / ", Source(story.Sentences[i].Citation));
            }
        }

        writer.Gap();
    }

    private string Source(Citation citation) => CitationLine.Of(citation, locale);

    private void WriteColumns(ColumnsBlock block)
    {
        const int Gutter = 3;
        var width = (writer.Width - (Gutter * (block.Columns.Count - 1))) / Math.Max(1, block.Columns.Count);
        if (width < 34)
        {
            WriteStacked(block);
            return;
        }

        var columns = block.Columns.Select(column => Lines(column, width)).ToList();
        writer.Gap();
        for (var i = 0; i < columns.Max(lines => lines.Count); i++)
        {
            writer.Raw(string.Join(" │ ", columns.Select(lines => DisplayWidth.PadEnd(i < lines.Count ? lines[i] : "", width))));
        }

        writer.Gap();
    }

    private IReadOnlyList<string> Lines(ReplyColumn column, int width)
    {
        var narrow = writer.Narrower(width);
        narrow.Line(column.Heading);
        var blocks = new PlainBlockWriter(narrow, options, locale);
        foreach (var block in column.Blocks)
        {
            blocks.Write(block);
        }

        return narrow.Lines();
    }

    private void WriteStacked(ColumnsBlock block)
    {
        foreach (var column in block.Columns)
        {
            writer.Gap();
            writer.Line($"[{column.Heading}]");
            foreach (var inner in column.Blocks)
            {
                Write(inner);
            }
        }
    }

    private static string Open(PrintedStyle style) => style switch
    {
        PrintedStyle.Quotation => "“",
        PrintedStyle.Fragment => "‘",
        _ => "",
    };

    private static string Close(PrintedStyle style) => style switch
    {
        PrintedStyle.Quotation => "”",
        PrintedStyle.Fragment => "’",
        _ => "",
    };
}
