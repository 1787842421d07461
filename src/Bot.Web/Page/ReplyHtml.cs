using System.Text;
using Bot.Core.Chat;
using Bot.Core.Chat.Charts;

namespace Bot.Web.Page;

/// <summary>A reply as HTML.</summary>
internal sealed class ReplyHtml
{
    /// <param name="reply">The answer.</param>
    /// <param name="isWhole">False where it stands in a page that has an answer already.</param>
    public string Render(Reply reply, bool isWhole)
    {
        var html = new StringBuilder();
        var blocks = new BlockHtml(reply);
        html.Append($"<h2{(isWhole ? " id=\"answer\" tabindex=\"-1\"" : "")}>{HtmlText.Of(reply.Title)}</h2>");
        if (reply.Summary is { Length: > 0 } summary)
        {
            html.Append($"<p class=\"summary\">{HtmlText.Of(summary)}</p>");
        }

        Chart(html, reply);
        foreach (var section in reply.Sections)
        {
            html.Append("<section>");
            if (section.Heading is { Length: > 0 } heading)
            {
                html.Append($"<h3>{HtmlText.Of(heading)}</h3>");
            }

            section.Blocks.ToList().ForEach(block => html.Append(blocks.Of(block)));
            html.Append("</section>");
        }

        Choices(html, reply);
        Pages(html, reply);
        if (reply.AsOf is { } asOf)
        {
            html.Append($"<p class=\"as-of\">{HtmlText.Of(asOf.Line(reply.Locale))}</p>");
        }

        return html.ToString();
    }

    // Both are there and the style sheet shows one: a reader may change the theme without asking again.
    private static void Chart(StringBuilder html, Reply reply)
    {
        if (reply.Chart is { } chart && ChartSvg.Draw(chart, reply.Locale, ChartTheme.Light) is { } light)
        {
            var dark = ChartSvg.Draw(chart, reply.Locale, ChartTheme.Dark);
            html.Append($"<figure class=\"chart\"><div class=\"light\" tabindex=\"0\">{light}</div><div class=\"dark\" tabindex=\"0\">{dark}</div></figure>");
        }
    }

    private static void Choices(StringBuilder html, Reply reply)
    {
        if (reply.Choices is not { Items.Count: > 0 } choices)
        {
            return;
        }

        html.Append($"<nav class=\"choices\" aria-label=\"{HtmlText.Of(choices.Prompt)}\"><p>{HtmlText.Of(choices.Prompt)}</p><ul>");
        foreach (var choice in choices.Items)
        {
            var hint = choice.Hint is { Length: > 0 } words ? $" <small>{HtmlText.Of(words)}</small>" : "";
            html.Append($"<li><a href=\"{PageLinks.Ask(choice.CommandLine, reply.Locale)}\">{HtmlText.Of(choice.Label)}{hint}</a></li>");
        }

        html.Append("</ul></nav>");
    }

    private static void Pages(StringBuilder html, Reply reply)
    {
        if (reply.Page is not { Count: > 1 } page)
        {
            return;
        }

        var locale = reply.Locale;
        html.Append($"<nav class=\"pages\" aria-label=\"{locale.Pick("쪽", "Pages")}\">");
        html.Append(page.Previous is { } previous ? $"<a rel=\"prev\" href=\"{PageLinks.Ask(previous, locale)}\">← {locale.Pick("이전", "Previous")}</a>" : "<span></span>");
        html.Append($"<span>{locale.Pick($"{page.Number}/{page.Count}쪽 · 모두 {locale.Count(page.Items)}건", $"Page {page.Number} of {page.Count} · {locale.Count(page.Items)} entries")}</span>");
        html.Append(page.Next is { } next ? $"<a rel=\"next\" href=\"{PageLinks.Ask(next, locale)}\">{locale.Pick("다음", "Next")} →</a>" : "<span></span>");
        html.Append("</nav>");
    }
}
