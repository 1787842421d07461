using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Bot.Core.Corpus.Formats.Html;

/// <summary>
/// Parses HTML, but never for long. The HTML algorithm repeats every unclosed <c>&lt;b&gt;</c> in every following paragraph: 26 KB of <c>&lt;b id=1&gt;&lt;p&gt;&lt;b id=2&gt;&lt;p&gt;…</c>
/// become two million elements. So the tokens are counted, and a page that asks for too much is given up. Scripts are not run and nothing is fetched.
/// </summary>
internal static class BoundedHtmlParser
{
    public static (IHtmlDocument? Page, Fault? Fault) Parse(string html)
    {
        var budget = new HtmlBudget();
        var parser = new HtmlParser(new HtmlParserOptions { OnToken = (token, _) => budget.Spend(token), SkipComments = true });
        try
        {
            return (parser.ParseDocument(html), null);
        }
        catch (HtmlBudgetExceededException exceeded)
        {
            return (null, new Fault("is not readable HTML", exceeded.Message));
        }
    }
}
