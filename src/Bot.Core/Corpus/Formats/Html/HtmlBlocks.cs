using AngleSharp.Dom;

namespace Bot.Core.Corpus.Formats.Html;

/// <summary>What the elements of a page are to a reader.</summary>
internal static class HtmlBlocks
{
    private static readonly HashSet<string> Blocks =
    [
        .. ("address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table "
            + "tbody tfoot thead tr ul").Split(' '),
    ];

    // A picture's caption is no sentence of the article, and nothing in plain text would tell it from one.
    private static readonly HashSet<string> Silent =
    [
        .. ("applet aside audio button canvas datalist dialog embed figcaption form frame frameset head iframe input link map math menu meta meter nav noembed noframes noscript object option "
            + "output picture progress script select source style svg template textarea title track video").Split(' '),
    ];

    private static readonly HashSet<string> JunkNames =
    [
        .. ("ad ads adv advert advertisement banner breadcrumb comment comments copyright gnb hot keyword lnb menu nav navi navigation newsletter paging popular promo promotion ranking recommend related reply "
            + "share sidebar sns social subscribe tag tags toolbar util utility widget").Split(' '),
    ];

    public static bool IsBlock(INode node) => node is IElement element && Blocks.Contains(element.LocalName);

    public static bool IsLink(INode node) => node is IElement { LocalName: "a" };

    /// <summary>Never shown, or shown as something else than running text.</summary>
    public static bool IsSilent(IElement element)
        => Silent.Contains(element.LocalName)
            || element.HasAttribute("hidden")
            || element.GetAttribute("aria-hidden") == "true"
            || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    /// <summary>Named like something beside the article: <c>class="related_news"</c>, <c>id="snsShare"</c>.</summary>
    public static bool IsNamedJunk(IElement element) => HasJunkWord(element.GetAttribute("class")) || HasJunkWord(element.Id);

    private static bool HasJunkWord(string? names)
    {
        for (var start = 0; start < names?.Length;)
        {
            var end = start + 1;
            while (end < names.Length && char.IsAsciiLetter(names[end]) && !char.IsAsciiLetterUpper(names[end]))
            {
                end++;
            }

            if (JunkNames.Contains(names[start..end].ToLowerInvariant()))
            {
                return true;
            }

            start = end;
            while (start < names.Length && !char.IsAsciiLetter(names[start]))
            {
                start++;
            }
        }

        return false;
    }
}
