using System.Globalization;
using System.Text;
using Bot.Core.Chat;
using Bot.Core.Lexicon;

namespace Bot.Core.Commands.Parsing;

/// <summary>Any text that somebody sends, made plain.</summary>
internal static class CommandText
{
    /// <summary>
    /// NFC (macOS sends Hangul decomposed), single blanks, no control or invisible characters, no lone surrogates, trimmed.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control)
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
            {
                clean.AppendRune(rune);
            }
        }

        return ComposedText.Of(clean.ToString().TrimEnd());
    }
}
