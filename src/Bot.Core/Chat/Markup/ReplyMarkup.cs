namespace Bot.Core.Chat.Markup;

/// <summary>A reply in a platform's markup, as pieces to be packed into messages. Citations are numbered as <see cref="ReplyCitations"/> lists them.</summary>
public static class ReplyMarkup
{
    /// <summary>Everything but the title and the foot, which every message repeats.</summary>
    public static IReadOnlyList<MarkupPiece> Of(Reply reply, IMarkupDialect dialect)
    {
        var text = new MarkupText(dialect);
        var blocks = new BlockMarkup(text, new EntryMarkup(text, new CitationMarkup(reply, text)));
        var pieces = new List<MarkupPiece>();
        if (reply.Summary is { Length: > 0 } summary)
        {
            pieces.Add(blocks.Own(summary));
        }

        foreach (var section in reply.Sections)
        {
            if (section.Heading is { Length: > 0 } heading)
            {
                pieces.Add(blocks.Heading(heading));
            }

            pieces.AddRange(section.Blocks.SelectMany(blocks.Of));
        }

        if (reply.Choices is { Items.Count: > 0, IsFurther: false } choices)
        {
            pieces.Add(blocks.Own(choices.Prompt));
        }

        return pieces;
    }

    /// <summary>Title, summary and the "as of" line, for the caption of a chart; never longer than <paramref name="limit"/> (at least 600).</summary>
    public static string Caption(Reply reply, IMarkupDialect dialect, int limit)
    {
        var frame = new MessageFrame(reply, dialect);
        var text = new MarkupText(dialect);
        for (var words = reply.Summary?.Length ?? 0; words > 8; words = words * 3 / 4)
        {
            var caption = frame.Around(text.Escaped(reply.Summary!, words), part: 0, parts: 1);
            if (dialect.Measure(caption) <= limit)
            {
                return caption;
            }
        }

        return frame.Around("", part: 0, parts: 1);
    }
}
