using System.Globalization;

namespace Bot.Core.Chat.Buttons;

/// <summary>The command line that opens a citation: <c>/article 1a2b3c4d at:120-185</c>.</summary>
public static class SourceLine
{
    public static string Of(Citation citation)
    {
        // Eight characters tell articles apart for a reader; a button must do so for good.
        var line = "/article " + citation.Article.Value;
        return citation.Span is { } span ? string.Create(CultureInfo.InvariantCulture, $"{line} at:{span.Start}-{span.End}") : line;
    }
}
