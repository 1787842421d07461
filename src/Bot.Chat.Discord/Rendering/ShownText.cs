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
        foreach (var rune in Excerpt.Cut(text, limit * 4).EnumerateRunes())
        {
            var isGap = Rune.IsWhiteSpace(rune) || Rune.IsControl(rune);
            if (isGap ? shown.Length > 0 && shown[^1] != ' ' : Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.Format || rune.Value is 0x200D or 0x200C)
            {
                shown.AppendRune(isGap ? new Rune(' ') : rune);
            }
        }

        var label = Excerpt.Cut(shown.ToString().Trim(), limit);
        return label.Length == 0 ? Excerpt.Ellipsis : label;
    }
}
