using System.Globalization;
using System.Text;

namespace Bot.Testing.Telegram.Markup;

/// <summary>The character references that the server knows: numbers, and lt, gt, amp, quot; all others stay as they are.</summary>
internal static class HtmlCharacters
{
    /// <summary>The character at <paramref name="at"/> and where the text goes on; null when no reference stands there.</summary>
    public static (string Text, int Next)? Read(string html, int at)
    {
        if (html[at] != '&' || at + 1 >= html.Length)
        {
            return null;
        }

        return html[at + 1] == '#' ? Number(html, at + 2) : Name(html, at + 1);
    }

    private static (string Text, int Next)? Number(string html, int start)
    {
        var hex = start < html.Length && html[start] == 'x';
        var from = hex ? start + 1 : start;
        var end = from;
        while (end < html.Length && end - from < 8 && (hex ? char.IsAsciiHexDigit(html[end]) : char.IsAsciiDigit(html[end])))
        {
            end++;
        }

        var style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return end > from && int.TryParse(html.AsSpan(from, end - from), style, CultureInfo.InvariantCulture, out var code) && code != 0 && Rune.IsValid(code)
            ? (new Rune(code).ToString(), AfterSemicolon(html, end))
            : null;
    }

    private static (string Text, int Next)? Name(string html, int start)
    {
        var end = start;
        while (end < html.Length && char.IsAsciiLetter(html[end]))
        {
            end++;
        }

        var text = html[start..end] switch
        {
            "lt" => "<",
            "gt" => ">",
            "amp" => "&",
            "quot" => "\"",
            _ => null,
        };
        return text is null ? null : (text, AfterSemicolon(html, end));
    }

    // The semicolon may be missing.
    private static int AfterSemicolon(string html, int end) => end < html.Length && html[end] == ';' ? end + 1 : end;
}
