namespace Bot.Core.Cleaning;

/// <summary>Tells the line of a known title, whatever its blanks and quotation marks, with a column name or an outlet behind either.</summary>
internal static class TitleMatch
{
    private const int ShortestTitle = 8;
    private const int LongestTitle = 300;
    private const int LongestTitleSuffix = 12;

    public static bool IsTitle(ReadOnlySpan<char> line, string? title)
    {
        if (title is not { Length: > 0 and <= LongestTitle } || line.Length > 2 * title.Length + LongestTitleSuffix)
        {
            return false;
        }

        var shared = SharedLetters(line, title, out var lineRest, out var titleRest);
        return (lineRest == 0 && titleRest == 0 && shared > 0)
            || (shared >= ShortestTitle && Math.Min(lineRest, titleRest) == 0 && Math.Max(lineRest, titleRest) <= LongestTitleSuffix && !LineLook.EndsSentence(line));
    }

    /// <summary>Counts the letters and digits that both start with, and how many follow in each; blanks and marks do not count.</summary>
    private static int SharedLetters(ReadOnlySpan<char> line, ReadOnlySpan<char> title, out int lineRest, out int titleRest)
    {
        var (i, j, shared) = (NextLetter(line, 0), NextLetter(title, 0), 0);
        while (i < line.Length && j < title.Length && char.ToUpperInvariant(line[i]) == char.ToUpperInvariant(title[j]))
        {
            (i, j, shared) = (NextLetter(line, i + 1), NextLetter(title, j + 1), shared + 1);
        }

        if (shared == 0)
        {
            // Most lines differ in their first letter: what follows need not be counted.
            lineRest = titleRest = 0;
            return 0;
        }

        lineRest = CountLetters(line[i..]);
        titleRest = CountLetters(title[j..]);
        return shared;
    }

    private static int NextLetter(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int CountLetters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        return count;
    }
}
