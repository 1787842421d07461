using System.Text;
using Bot.Core.Chat;
using Bot.Web.Serving;

namespace Bot.Web.Page;

/// <summary>The whole page: the question, the answer, and the switches for language, theme and platform.</summary>
internal sealed class ChatPage(ReplyHtml replies, WebAssets assets, IEnumerable<IPreviewRenderer> previews)
{
    public string Render(PageRequest request)
    {
        var locale = request.Locale;
        var title = request.Reply is { } reply ? $"{reply.Title} · {Name(locale)}" : Name(locale);
        return $"""
            <!doctype html>
            <html lang="{locale.Code}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{HtmlText.Of(title)}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{assets.Style.Path}">
            <script src="{assets.Script.Path}" defer></script>
            </head>
            <body>
            <a class="skip" href="#main">{locale.Pick("답으로 건너뛰기", "Skip to the answer")}</a>
            <header>{Head(request)}</header>
            {Form(request)}
            <main id="main">{Main(request)}</main>
            <dialog id="source" aria-label="{locale.Pick("인용한 문단", "The cited paragraph")}"><form method="dialog"><button>{locale.Pick("닫기", "Close")}</button></form><div></div></dialog>
            <footer>{locale.Pick("모든 줄은 기사에 인쇄된 그대로이며 투자 조언이 아닙니다.", "Every line is what an article prints. This is no investment advice.")}</footer>
            </body>
            </html>

            """;
    }

    private static string Name(Locale locale) => locale.Pick("여파", "Aftershock");

    private static string Head(PageRequest request)
    {
        var other = request.Locale.IsKorean ? Locale.English : Locale.Korean;
        var label = other.Pick("한국어", "English");
        return $"""
            <h1><a href="/?lang={request.Locale.Code}">{Name(request.Locale)}</a></h1>
            <p>{request.Locale.Pick("누가 무슨 말을 했고, 무엇이 움직였나", "Who said what, and what moved")}</p>
            <nav aria-label="{request.Locale.Pick("설정", "Settings")}"><a href="{PageLinks.Ask(request.Question, other, request.View)}" lang="{other.Code}" hreflang="{other.Code}">{label}</a>
            <button type="button" id="theme" hidden>{request.Locale.Pick("밝게/어둡게", "Light/dark")}</button></nav>
            """;
    }

    private static string Form(PageRequest request)
    {
        var locale = request.Locale;
        var view = request.View is { } chosen ? $"<input type=\"hidden\" name=\"view\" value=\"{HtmlText.Of(chosen)}\">" : "";
        return $"""
            <form class="ask" action="/" method="get" role="search">
            <label for="q">{locale.Pick("명령", "Command")}</label>
            <div class="combo"><input id="q" name="q" value="{HtmlText.Of(request.Question)}" placeholder="{locale.Pick("/반응 나델라", "/reaction nadella")}" maxlength="2000" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"{(request.Reply is null ? " autofocus" : "")} role="combobox" aria-expanded="false" aria-controls="suggestions" aria-autocomplete="list">
            <ul id="suggestions" role="listbox" aria-label="{locale.Pick("제안", "Suggestions")}" hidden></ul></div>
            <input type="hidden" name="lang" value="{locale.Code}">{view}
            <button type="submit">{locale.Pick("묻기", "Ask")}</button>
            </form>
            """;
    }

    private string Main(PageRequest request)
    {
        if (request.Reply is not { } reply)
        {
            return Welcome(request.Locale);
        }

        var shown = previews.FirstOrDefault(preview => string.Equals(preview.Platform, request.View, StringComparison.OrdinalIgnoreCase));
        return Switch(request, shown) + (shown is null ? replies.Render(reply, isWhole: true) : PreviewHtml.Render(shown.Render(reply, request.Question), reply.Locale));
    }

    private string Switch(PageRequest request, IPreviewRenderer? shown)
    {
        var platforms = previews.Select(preview => preview.Platform).Order(StringComparer.Ordinal).ToList();
        if (platforms.Count == 0)
        {
            return "";
        }

        var html = new StringBuilder($"<nav class=\"views\" aria-label=\"{request.Locale.Pick("어디서 보는 모습", "As shown in")}\">");
        html.Append(Tab(request.Locale.Pick("이 페이지", "This page"), PageLinks.Ask(request.Question, request.Locale), shown is null));
        platforms.ForEach(platform => html.Append(Tab(platform, PageLinks.Ask(request.Question, request.Locale, platform), shown?.Platform == platform)));
        return html.Append("</nav>").ToString();
    }

    private static string Tab(string label, string address, bool isShown)
        => $"<a href=\"{address}\"{(isShown ? " aria-current=\"page\"" : "")}>{HtmlText.Of(label)}</a>";

    private static string Welcome(Locale locale)
    {
        (string Line, string Words)[] examples = locale.IsKorean
            ? [("/반응 나델라", "누가 무슨 말을 했나"), ("/주가 엔비디아", "얼마나 움직였나"), ("/흐름 엔비디아", "날짜순으로 나란히"), ("/비교 나델라 저커버그", "두 사람의 말"), ("/확인 엔비디아가 17% 급락했다", "그 말이 기사에 있나"), ("/도움말", "모든 명령")]
            : [("/reaction nadella", "who said what"), ("/stock nvidia", "by how much it moved"), ("/timeline nvidia", "day by day"), ("/compare nadella zuckerberg", "two voices"), ("/check 엔비디아가 17% 급락했다", "is that printed anywhere"), ("/help", "all commands")];
        var items = examples.Select(one => $"<li><a href=\"{PageLinks.Ask(one.Line, locale)}\"><code>{HtmlText.Of(one.Line)}</code> <small>{HtmlText.Of(one.Words)}</small></a></li>");
        return $"""
            <h2>{locale.Pick("무엇이든 물어보세요", "Ask away")}</h2>
            <p class="summary">{locale.Pick("이름은 한글, 영문, 초성(ㄴㄷㄹ), 다른 자판(skepffk)으로도 찾습니다.", "Names are found in Korean and English, by initial consonants (ㄴㄷㄹ), and on the wrong keyboard (skepffk).")}</p>
            <nav class="choices"><ul>{string.Concat(items)}</ul></nav>
            """;
    }
}
