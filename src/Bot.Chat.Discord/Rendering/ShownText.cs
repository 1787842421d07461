using System.Globalization;
using System.Text;
using Bot.Core.Chat;

namespace Bot.Chat.Discord.Rendering;

/// <summary>Text where Discord reads no Markdown: labels of buttons and options, choices while typing, descriptions of pictures.</summary>
internal static class ShownText
{
    /// <summary>One line of at most so many UTF-16 units and at least one, without control, direction and zero-width characters.</summary>
    public static string Label(string text, int limit)
    {
        var shown = new StringBuilder(Math.Min(text.Length, limit * 4));
        for (var rest = Excerpt.Cut(text, limit * 4).AsSpan(); !rest.IsEmpty;)
        {
            var word = rest[..OrdinaryText.LengthOfWord(rest)];
            if (!word.IsEmpty)
            {
                shown.Append(word);
                rest = rest[word.Length..];
                continue;
            }

            Rune.DecodeFromUtf16(rest, out var rune, out var length);
            rest = rest[length..];
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                AppendBlank(shown);
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format || rune.Value is 0x200D or 0x200C)
            {
                shown.AppendRune(rune);
            }
        }

        var label = Excerpt.Cut(shown.ToString().Trim(), limit);
        return label.Length == 0 ? Excerpt.Ellipsis : label;
    }

    private static void AppendBlank(StringBuilder shown)
    {
        if (shown.Length > 0 && shown[^1] != ' ')
        {
            shown.Append(' ');
        }
    }
}
