using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Bot.Core.Chat;

namespace Bot.Chat.Tests.Web;

public sealed class PageTests
{
    [Fact]
    public async Task An_answer_stands_in_the_page_with_citations_that_open_the_paragraph_with_the_words_marked()
    {
        await using var bench = await WebBench.StartAsync(PageNews.Build());
        var page = Parse(await bench.AskAsync("/반응 나델라"));

        Assert.Contains("쓰임새는 빠르게 늘어난다", page.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        var cite = page.QuerySelector("a.cite")!.GetAttribute("href")!;
        foreach (var address in new[] { cite, cite.Replace("/?", "/fragment?", StringComparison.Ordinal) })
        {
            var source = Parse(await (await bench.GetAsync(address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.Equal("쓰임새는 빠르게 늘어난다", source.QuerySelector("mark")!.TextContent);
            Assert.Contains("첫 문단", source.QuerySelector(".passage")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_chart_is_drawn_for_both_themes()
    {
        await using var bench = await WebBench.StartAsync(PageNews.Build());
        var page = Parse(await bench.AskAsync("/stock nvidia", "&lang=en"));

        Assert.Equal(2, page.QuerySelectorAll("figure.chart svg[role=img]").Length);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("/stock nvidia", page.QuerySelector("#q")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Text_of_the_corpus_and_of_the_asker_never_becomes_markup()
    {
        await using var bench = await WebBench.StartAsync(PageNews.Build());
        foreach (var line in new[] { "/반응 올트먼", "/검색 onload", "/반응 " + PageNews.Hostile, "/" + PageNews.Hostile, "/출처", "/흐름" })
        {
            foreach (var path in new[] { "&lang=ko", "&lang=en", "&lang=" + Uri.EscapeDataString(PageNews.Hostile), "&view=" + Uri.EscapeDataString(PageNews.Hostile) })
            {
                var page = Parse(await bench.AskAsync(line, path));
                Assert.Single(page.QuerySelectorAll("script"));
                Assert.Empty(page.QuerySelectorAll("main script, main b, main i, main img, main iframe, [style], [onload], [onclick]"));
                Assert.DoesNotContain(page.QuerySelectorAll("a"), link => !Regex.IsMatch(link.GetAttribute("href")!, "^(/|#|https?://)"));
            }
        }
    }

    [Fact]
    public async Task The_policy_lets_nothing_in_that_is_not_from_here()
    {
        await using var bench = await WebBench.StartAsync(PageNews.Build());
        var answer = await bench.GetAsync("/");
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();

        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.DoesNotMatch("https?://(?!127)", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("localhost:8484", HttpStatusCode.OK)]
    [InlineData("[::1]:8484", HttpStatusCode.OK)]
    [InlineData("bot.example.org", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("10.0.0.5", HttpStatusCode.MisdirectedRequest)]
    public async Task Only_names_of_this_machine_are_answered(string host, HttpStatusCode status)
    {
        await using var bench = await WebBench.StartAsync(PageNews.Build(), ("Web:Hosts", "bot.example.org"));
        foreach (var path in new[] { "/", "/complete?line=", "/fragment?q=/help", "/app.js" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = host } };
            Assert.Equal(status, (await bench.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
        }
    }

    [Fact]
    public async Task Health_tells_being_alive_from_being_ready()
    {
        await using var bench = await WebBench.StartAsync(PageNews.Build());

        Assert.Equal(HttpStatusCode.OK, (await bench.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await bench.GetAsync("/health/ready")).StatusCode);
        bench.Readiness.IsReady = true;
        Assert.Equal(HttpStatusCode.OK, (await bench.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task A_line_is_completed_while_it_is_typed()
    {
        await using var bench = await WebBench.StartAsync(PageNews.Build());
        var json = await bench.Client.GetStringAsync("/complete?lang=ko&line=" + Uri.EscapeDataString("/반응 ㄴㄷ"), TestContext.Current.CancellationToken);
        var values = JsonDocument.Parse(json).RootElement.EnumerateArray().Select(one => one.GetProperty("value").GetString());

        Assert.Contains("/반응 사티아 나델라", values);
    }

    [Fact]
    public async Task The_switch_is_there_when_a_platform_can_show_the_answer()
    {
        await using var without = await WebBench.StartAsync(PageNews.Build());
        await using var with = await WebBench.StartAsync(PageNews.Build(), new FakePreview());

        Assert.Null(Parse(await without.AskAsync("/반응 나델라")).QuerySelector("nav.views"));
        var page = Parse(await with.AskAsync("/반응 나델라", "&lang=ko&view=Telegram"));
        Assert.Equal("Telegram", page.QuerySelector("nav.views [aria-current]")!.TextContent);
        Assert.Equal("나델라 <b>보기</b>\n둘째 줄", page.QuerySelector(".bubble")!.TextContent);
    }

    [Fact]
    public async Task Whoever_asks_too_fast_is_told_so()
    {
        await using var bench = await WebBench.StartAsync(PageNews.Build(), ("Limits:UserBurst", "1"));

        Assert.Equal(HttpStatusCode.OK, (await bench.GetAsync("/?q=/sources")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await bench.GetAsync("/?q=/sources")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await bench.GetAsync("/")).StatusCode);
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private sealed class FakePreview : IPreviewRenderer
    {
        public string Platform => "Telegram";

        public IReadOnlyList<PreviewMessage> Render(Reply reply, string commandLine) => [new PreviewMessage("나델라 <b>보기</b>\n둘째 줄", "<b>나델라</b>", [["다음 ▶"]])];
    }
}
