using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Bot.Core.Corpus.Formats.Html;

/// <summary>
/// Finds the article on a page: where the page says it is (<c>itemprop="articleBody"</c>, <c>article</c>, <c>main</c>), else where most running text stands together.
/// </summary>
internal static class MainText
{
    /// <summary>A box that holds more of the article's text than this is the article, whatever it is called.</summary>
    private const double MostJunk = 0.4;

    /// <summary>What a place that is marked as the article must hold of the page's running text to be believed.</summary>
    private const double LeastMarked = 0.3;

    public static string Of(IHtmlDocument page, string? title)
    {
        if (page.Body is not { } body)
        {
            return "";
        }

        var weights = new TextWeights(body);
        var article = Marked(page, weights, weights.Plain(body) * LeastMarked) ?? Densest(body, weights);
        return BlockText.Of(article, IsBeside);

        bool IsBeside(IElement element)
        {
            if (element == article)
            {
                return false;
            }

            var isSmall = weights.Plain(element) < MostJunk * weights.Plain(article);
            return (isSmall && (HtmlBlocks.IsNamedJunk(element) || IsPageFrame(element, article)))
                || (HtmlBlocks.IsBlock(element) && weights.IsLinkList(element))
                || (element.LocalName is "h1" or "h2" && title is not null && IsSameHeadline(element.TextContent, title));
        }
    }

    private static IElement? Marked(IHtmlDocument page, TextWeights weights, double least)
    {
        string[] selectors = ["[itemprop=articleBody]", "article", "main, [role=main]"];
        foreach (var selector in selectors)
        {
            // A page of one article may show others as cards, each in an <article> of its own: the one with the most text is meant.
            var best = page.QuerySelectorAll(selector).MaxBy(weights.Plain);
            if (best is not null && weights.Plain(best) > 0 && weights.Plain(best) >= least)
            {
                return best;
            }
        }

        return null;
    }

    /// <summary>The element whose own paragraphs hold the most: each block of running text counts for itself and its parent, and half for the one above.</summary>
    private static IElement Densest(IElement body, TextWeights weights)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var text in body.Descendants<IText>())
        {
            var length = weights.Plain(text);
            var block = length == 0 ? null : text.Ancestors<IElement>().FirstOrDefault(HtmlBlocks.IsBlock);
            var share = 1.0;
            for (var (place, step) = (block, 0); place is not null && step < 3; place = place.ParentElement, step++)
            {
                scores[place] = scores.GetValueOrDefault(place) + (length * share);
                share = step == 0 ? 1.0 : 0.5;
            }
        }

        var best = body;
        foreach (var (place, score) in scores)
        {
            best = score > scores.GetValueOrDefault(best) ? place : best;
        }

        return best;
    }

    private static bool IsPageFrame(IElement element, IElement article) => element.LocalName is "header" or "footer" && article.LocalName is "body" or "main";

    private static bool IsSameHeadline(string heading, string title)
    {
        var (shown, known) = (heading.Trim(), title.Trim());
        return shown.Length > 0 && (known.StartsWith(shown, StringComparison.Ordinal) || shown.StartsWith(known, StringComparison.Ordinal));
    }
}
