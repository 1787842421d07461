using Bot.Core.Articles;
using Bot.Core.Chat.Plain;

namespace Bot.Core.Chat.Markup;

/// <summary>Raw text on its way into a dialect: shortened, made safe to show, then escaped. Nothing reaches a platform without passing here.</summary>
internal sealed class MarkupText(IMarkupDialect dialect)
{
    public IMarkupDialect Dialect => dialect;

    /// <summary>The text on one line, of at most so many UTF-16 units.</summary>
    public string Escaped(string text, int limit) => dialect.Escape(TerminalText.Safe(Excerpt.Cut(text, limit)));

    /// <summary>The same with its marks.</summary>
    public string Marked(MarkedText text, int limit)
    {
        var shown = Shortened(text, limit);
        var at = 0;
        var parts = new List<string>();
        foreach (var mark in shown.Marks)
        {
            parts.Add(dialect.Escape(TerminalText.Safe(shown.Text[at..mark.Start])));
            parts.Add(dialect.Marked(dialect.Escape(TerminalText.Safe(mark.Of(shown.Text)))));
            at = mark.End;
        }

        parts.Add(dialect.Escape(TerminalText.Safe(shown.Text[at..])));
        return string.Concat(parts);
    }

    /// <summary>Never longer than the limit; what is kept is what stands around the first mark.</summary>
    public static MarkedText Shortened(MarkedText text, int limit)
    {
        if (text.Text.Length <= limit)
        {
            return text;
        }

        if (text.Marks.Count == 0 || text.Marks[0].Start == 0)
        {
            return AtStart(text, 0, limit);
        }

        var around = Excerpt.Around(text.Text, text.Marks[0], limit - (2 * Excerpt.Ellipsis.Length));
        return around.Text.Length <= limit ? around : AtStart(text, text.Marks[0].Start, limit);
    }

    private static MarkedText AtStart(MarkedText text, int start, int limit)
    {
        var cut = Excerpt.Cut(text.Text[start..], limit);
        var words = cut.EndsWith(Excerpt.Ellipsis, StringComparison.Ordinal) ? cut.Length - Excerpt.Ellipsis.Length : cut.Length;
        return MarkedText.Of(cut, text.Marks
            .Select(mark => new TextSpan(Math.Max(0, mark.Start - start), Math.Min(words, mark.End - start)))
            .Where(mark => !mark.IsEmpty));
    }
}
