using System.Globalization;
using System.Text;

namespace Bot.Core.Chat.Plain;

/// <summary>
/// Makes text safe to print: corpus and user text may hold escape sequences that move the cursor, recolour or rename a terminal (CWE-150),
/// and direction marks that reorder what a reader sees (CVE-2021-42574).
/// </summary>
internal static class TerminalText
{
    /// <summary>Stand for the ends of a mark until the line is written: private-use characters, which <see cref="Safe"/> lets through from no text.</summary>
    public const char MarkStart = '\uE001';

    public const char MarkEnd = '\uE002';

    public static string Marked(MarkedText text)
    {
        var marked = new StringBuilder(text.Text.Length + (2 * text.Marks.Count));
        var at = 0;
        foreach (var mark in text.Marks)
        {
            marked.Append(Safe(text.Text[at..mark.Start])).Append(MarkStart).Append(Safe(mark.Of(text.Text))).Append(MarkEnd);
            at = mark.End;
        }

        return marked.Append(Safe(text.Text[at..])).ToString();
    }

    /// <summary>One line: line breaks and tabs become blanks, other control and direction characters disappear, lone surrogates become U+FFFD.</summary>
    public static string Safe(string text)
    {
        if (!NeedsWork(text))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t' or 0x85 or 0x2028 or 0x2029)
            {
                AppendBlank(safe);
            }
            else if (IsPrintable(rune))
            {
                safe.AppendRune(rune);
            }
        }

        return safe.ToString();
    }

    private static bool NeedsWork(string text)
    {
        foreach (var c in text)
        {
            if (char.IsSurrogate(c) || IsHidden(char.GetUnicodeCategory(c)))
            {
                return true;
            }
        }

        return false;
    }

    // U+200D joins emoji.
    private static bool IsPrintable(Rune rune) => rune.Value == 0x200D || !IsHidden(Rune.GetUnicodeCategory(rune));

    private static bool IsHidden(UnicodeCategory category)
        => category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static void AppendBlank(StringBuilder safe)
    {
        if (safe.Length == 0 || safe[^1] != ' ')
        {
            safe.Append(' ');
        }
    }
}
