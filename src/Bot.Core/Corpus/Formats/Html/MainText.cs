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

    private const int ShortestParagraph = 10;
    private const double Most = 0.65;
    private const double NearlyAll = 0.9;

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

    /// <summary>From the body inwards, as long as one element inside has most of the running text; a single paragraph must have nearly all of it.</summary>
    private static IElement Densest(IElement body, TextWeights weights)
    {
        var running = RunningText(body, weights, HtmlBlocks.IsNamedJunk) is { Count: > 0 } outsideJunk ? outsideJunk : RunningText(body, weights, _ => false);
        var place = body;
        while (place.Children.MaxBy(child => running.GetValueOrDefault(child)) is { } inner && running.GetValueOrDefault(inner) > 0)
        {
            var isParagraph = !inner.Children.Any(child => running.ContainsKey(child) && HtmlBlocks.IsBlock(child));
            if (running[inner] < (isParagraph ? NearlyAll : Most) * running[place] || !(HtmlBlocks.IsBlock(inner) || inner.LocalName == "td"))
            {
                break;
            }

            place = inner;
        }

        return place;
    }

    /// <summary>Characters of running text by element; the words of buttons and labels are no running text.</summary>
    private static Dictionary<IElement, int> RunningText(IElement body, TextWeights weights, Func<IElement, bool> isJunk)
    {
        var running = new Dictionary<IElement, int>();
        foreach (var text in body.Descendants<IText>())
        {
            var length = weights.Plain(text);
            if (length == 0 || text.Ancestors<IElement>().FirstOrDefault(HtmlBlocks.IsBlock) is not { } block || weights.Plain(block) < ShortestParagraph)
            {
                continue;
            }

            var around = text.Ancestors<IElement>().TakeWhile(element => element != body.Parent).ToList();
            if (!around.Exists(element => isJunk(element)))
            {
                around.ForEach(element => running[element] = running.GetValueOrDefault(element) + length);
            }
        }

        return running;
    }

    private static bool IsPageFrame(IElement element, IElement article) => element.LocalName is "header" or "footer" && article.LocalName is "body" or "main";

    private static bool IsSameHeadline(string heading, string title)
    {
        var (shown, known) = (heading.Trim(), title.Trim());
        return shown.Length > 0 && (known.StartsWith(shown, StringComparison.Ordinal) || shown.StartsWith(known, StringComparison.Ordinal));
    }
}
