using System.Buffers;
using System.Net;

namespace Bot.Core.Corpus.Formats.Html;

/// <summary>Pieces of HTML inside other files: a feed's descriptions, a JSON field.</summary>
internal static class HtmlFragment
{
    private static readonly SearchValues<string> Tags = SearchValues.Create(["</p>", "<br>", "<br/>", "<br />", "</div>", "<p>", "</a>", "</li>", "</span>", "</strong>", "<img "], StringComparison.OrdinalIgnoreCase);

    public static bool IsMarkup(string text) => text.AsSpan().ContainsAny(Tags);

    /// <summary>The text of all blocks, a block a line.</summary>
    public static (string? Text, Fault? Fault) ToText(string html)
    {
        if (!html.Contains('<'))
        {
            return (WebUtility.HtmlDecode(html), null);
        }

        var (page, fault) = BoundedHtmlParser.Parse(html);
        using (page)
        {
            return page?.Body is { } body ? (BlockText.Of(body, skip: null), null) : (null, fault ?? new Fault("holds no text", "There is only markup in it."));
        }
    }

    /// <summary>A title: entities and tags resolved, on one line; null when nothing is left.</summary>
    public static string? ToLine(string? html)
    {
        var text = html is null ? null : ToText(html).Text;
        return string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
