using System.Buffers;
using System.Text;
using Bot.Core.Chat;
using Bot.Core.Chat.Markup;

namespace Bot.Chat.Discord.Rendering;

/// <summary>
/// Discord's Markdown (reference, "Message Formatting"; support article "Markdown Text 101"). A backslash before any ASCII punctuation makes it mean itself:
/// so no styling, no heading, no list, no masked link, no bare link, no mention, no custom emoji and no timestamp survives in a text.
/// </summary>
internal sealed class DiscordDialect : IMarkupDialect
{
    // Everything that begins or ends something: styles, spoilers, quotations, headings, lists, links, mentions (<@1>, @everyone, <#1>, </command:1>) and addresses (https:).
    private const string Special = @"\*_~`|>#-+[](){}<:@!&=";

    private static readonly SearchValues<char> DigitsAndBlank = SearchValues.Create("0123456789 ");

    public string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var digitsOnly = true;
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var words = rest[..LengthOfWords(rest)];
            if (!words.IsEmpty)
            {
                digitsOnly = digitsOnly && !words.ContainsAnyExcept(DigitsAndBlank);
                escaped.Append(words);
                rest = rest[words.Length..];
                continue;
            }

            // A lone surrogate becomes U+FFFD.
            Rune.DecodeFromUtf16(rest, out var rune, out var length);
            rest = rest[length..];
            if (IsInvisible(rune))
            {
                continue;
            }

            // "1. " at the beginning of a line would become a list that numbers itself.
            if ((rune.IsAscii && Special.Contains((char)rune.Value, StringComparison.Ordinal)) || (rune.Value == '.' && digitsOnly && escaped.Length > 0))
            {
                escaped.Append('\\');
            }

            digitsOnly = rune.Value == '\n' || (digitsOnly && Rune.IsDigit(rune));
            escaped.AppendRune(rune);
        }

        return escaped.ToString();
    }

    // Nearly all of what is printed: syllables of Hangul, ASCII letters and digits and blanks mean themselves wherever they stand, and are copied in one piece.
    private static int LengthOfWords(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (text[length] is (>= '가' and <= '힣') or ' ' || char.IsAsciiLetterOrDigit(text[length])))
        {
            length++;
        }

        return length;
    }

    public string Bold(string escaped) => Around("**", escaped);

    public string Italic(string escaped) => Around("*", escaped);

    public string Quote(string escapedLines) => "> " + escapedLines.Replace("\n", "\n> ", StringComparison.Ordinal);

    public string Marked(string escaped) => Around("**", Around("__", escaped));

    public string Link(string escapedLabel, string url)
        => $"[{escapedLabel}](<{url.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal)}>)";

    // Nothing is special between backquotes but the backquote itself.
    public string Code(string text)
    {
        var shown = string.Concat(text.EnumerateRunes().Where(rune => !IsInvisible(rune)).Select(rune => rune.Value == '`' ? "'" : rune.ToString())).ReplaceLineEndings(" ").Trim();
        return shown.Length == 0 ? "" : $"`{shown}`";
    }

    public string Heading(string escaped) => "### " + escaped;

    /// <summary>UTF-16 units: never fewer than Discord counts, whichever way it counts.</summary>
    public int Measure(string markup) => markup.Length;

    // Marks around nothing would stand there as asterisks; marks beside blanks would not be seen as marks.
    private static string Around(string mark, string escaped)
    {
        var inner = escaped.Trim();
        if (inner.Length == 0)
        {
            return escaped;
        }

        var start = escaped.IndexOf(inner, StringComparison.Ordinal);
        return string.Concat(escaped.AsSpan(0, start), mark + inner + mark, escaped.AsSpan(start + inner.Length));
    }

    // Zero-width blanks and direction marks; the joiners U+200C and U+200D stay, emoji and Indic scripts need them.
    private static bool IsInvisible(Rune rune)
        => rune.Value is 0x200B or 0x200E or 0x200F or 0x2060 or 0xFEFF or 0x00AD or 0x061C or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x180E
            || (Rune.IsControl(rune) && rune.Value != '\n');
}
