using System.Globalization;
using Bot.Core.Articles;

namespace Bot.Core.Commands.Parsing;

/// <summary>Offsets into an article's text as a word of a command line: <c>120-185</c>, or <c>120</c> for a place alone.</summary>
internal static class PlaceText
{
    public static TextSpan? Parse(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var (first, last) = dash < 0 ? (text, text) : (text[..dash], text[(dash + 1)..]);
        return Offset(first) is { } start && Offset(last) is { } end && end >= start ? new TextSpan(start, end) : null;
    }

    private static int? Offset(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset : null;
}
