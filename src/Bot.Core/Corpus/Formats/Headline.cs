namespace Bot.Core.Corpus.Formats;

/// <summary>Whether a text begins with its headline.</summary>
internal static class Headline
{
    private const int Longest = 90;

    /// <summary>The first line that is not blank, if it looks like a headline and something follows it; else null.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart();
        var end = rest.IndexOfAny('\r', '\n');
        if (end < 0 || rest[end..].Trim().IsEmpty)
        {
            return null;
        }

        var line = rest[..end].TrimEnd();
        return IsHeadline(line) ? line.ToString() : null;
    }

    private static bool IsHeadline(ReadOnlySpan<char> line)
        => line.Length is > 1 and <= Longest
            && HasLetter(line)
            && !EndsLikeText(line)
            && !IsFrame(line);

    /// <summary>A sentence of the text, or the head of a caption: <c>…보이고 있다.</c>, <c>… / 연합뉴스 |</c>, <c>(사진=…)</c>.</summary>
    private static bool EndsLikeText(ReadOnlySpan<char> line)
        => line[^1] is '.' or '。' or '|' or '>' or '='
            || line.EndsWith("기자", StringComparison.Ordinal)
            || line.Contains('@');

    /// <summary>Whole lines in brackets are bylines, captions and notes; <c>[단독] …</c> and <c>[속보] …</c> only begin with one.</summary>
    private static bool IsFrame(ReadOnlySpan<char> line)
        => (line[0], line[^1]) is ('<', _) or ('[', ']') or ('(', ')') or ('【', '】')
            || line[0] is '▲' or '▶' or '☞' or '※'
            || line.StartsWith("사진", StringComparison.Ordinal)
            || line.Contains("기자]", StringComparison.Ordinal)
            || line.Contains("기자 =", StringComparison.Ordinal);

    private static bool HasLetter(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
