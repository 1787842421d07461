using System.Globalization;
using Bot.Core.Articles;

namespace Bot.Core.Chat;

/// <summary>Shortens texts between characters as a reader sees them: never inside a surrogate pair, a composed syllable or an emoji.</summary>
public static class Excerpt
{
    public const string Ellipsis = "…";

    /// <summary>The text when it has at most <paramref name="limit"/> UTF-16 units, else as much of it as fits with an ellipsis.</summary>
    public static string Cut(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        return limit <= Ellipsis.Length ? "" : text[..Boundary(text, limit - Ellipsis.Length)].TrimEnd() + Ellipsis;
    }

    /// <summary>The stretch of the text around a mark, at most about <paramref name="limit"/> units long, cut at blanks where there are some near.</summary>
    public static MarkedText Around(string text, TextSpan mark, int limit)
    {
        if (text.Length <= limit)
        {
            return MarkedText.Of(text, [mark]);
        }

        var room = Math.Max(0, limit - mark.Length);
        var start = Boundary(text, Math.Max(0, mark.Start - (room * 2 / 3)));
        start = start == 0 ? 0 : AfterBlank(text, start, mark.Start);
        var end = Math.Min(text.Length, start + Math.Max(limit, mark.End - start));
        end = end == text.Length ? end : BeforeBlank(text, Boundary(text, end), mark.End);
        var prefix = start > 0 ? Ellipsis : "";
        var suffix = end < text.Length ? Ellipsis : "";
        var offset = prefix.Length - start;
        return MarkedText.Of(prefix + text[start..end] + suffix, [new TextSpan(mark.Start + offset, mark.End + offset)]);
    }

    /// <summary>The last boundary between visible characters at or before <paramref name="offset"/>.</summary>
    internal static int Boundary(string text, int offset)
    {
        if (offset <= 0 || offset >= text.Length)
        {
            return Math.Clamp(offset, 0, text.Length);
        }

        // A visible character is rarely longer than a few units; one that is (a stack of combining marks) is cut between its code points.
        var from = Math.Max(0, offset - 64);
        if (from > 0 && char.IsLowSurrogate(text[from]))
        {
            from--;
        }

        var at = from;
        while (at < offset)
        {
            var next = at + StringInfo.GetNextTextElementLength(text.AsSpan(at, Math.Min(text.Length - at, 128)));
            if (next > offset)
            {
                break;
            }

            at = next;
        }

        if (at > from)
        {
            return at;
        }

        return char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]) ? offset - 1 : offset;
    }

    private static int AfterBlank(string text, int start, int limit)
    {
        for (var i = start; i < Math.Min(limit, start + 12); i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i + 1;
            }
        }

        return start;
    }

    private static int BeforeBlank(string text, int end, int limit)
    {
        for (var i = end; i > Math.Max(limit, end - 12); i--)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return Math.Max(end, limit);
    }
}
