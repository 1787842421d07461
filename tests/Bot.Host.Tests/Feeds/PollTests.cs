namespace Bot.Host.Tests.Feeds;

/// <summary>A feed over several rounds.</summary>
public sealed class PollTests
{
    private static readonly TimeSpan Round = TimeSpan.FromMinutes(15);

    [Fact]
    public async Task An_article_becomes_a_file_with_what_its_page_and_its_feed_say()
    {
        await using var bench = await FeedBench.StartAsync();
        bench.Site.Has("news.example/rss", Pages.Feed(Pages.Item()), Pages.Rss).Has("news.example/a1", Pages.Article("반도체 수출 늘어", "지난달 반도체 수출이 한 해 전보다 31% 늘었다고 관세청이 밝혔다."));
        await bench.AddAsync("http://news.example/rss");

        await bench.PollAsync();

        var file = Assert.Single(bench.Files);
        Assert.StartsWith("news.example/2026-03-02-반도체-수출-늘어-", file, StringComparison.Ordinal);
        var text = bench.Read(file);
        Assert.StartsWith("---\ntitle: \"반도체 수출 늘어\"\npublisher: \"시험일보\"\npublished: \"Mon, 02 Mar 2026 08:30:00 +0900\"\nurl: \"http://news.example/a1\"\n---\n\n지난달 반도체", text, StringComparison.Ordinal);
        Assert.DoesNotContain("홈", text, StringComparison.Ordinal);
        Assert.Equal((1, 0, null), await StandingAsync(bench));
        await bench.NewFiles.WaitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_feed_is_asked_conditionally_and_only_when_it_is_due()
    {
        await using var bench = await FeedBench.StartAsync();
        bench.Site.On("news.example/rss", async context =>
        {
            if (context.Request.Headers.IfNoneMatch == "\"v1\"" && context.Request.Headers.IfModifiedSince == "Mon, 02 Mar 2026 00:00:00 GMT")
            {
                context.Response.StatusCode = 304;
                return;
            }

            context.Response.Headers.ETag = "\"v1\"";
            context.Response.Headers.LastModified = "Mon, 02 Mar 2026 00:00:00 GMT";
            await context.Response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(Pages.Feed(Pages.Item(link: null, text: "이 글은 주소가 없고 본문만 있다."))), context.RequestAborted);
        });
        await bench.AddAsync("http://news.example/rss");

        await bench.PollAsync();
        await bench.PollAsync(Round - TimeSpan.FromSeconds(1));
        Assert.Single(bench.Site.Asked);
        await bench.PollAsync(TimeSpan.FromSeconds(1));

        Assert.Equal(2, bench.Site.Asked.Count());
        Assert.Equal("\"v1\"", bench.Site.HeadersOfLast["If-None-Match"]);
        Assert.Equal((1, 0, null), await StandingAsync(bench));
    }

    [Fact]
    public async Task A_failing_feed_is_counted_and_asked_less_and_less_often()
    {
        await using var bench = await FeedBench.StartAsync();
        bench.Site.Fails("news.example/rss", 500);
        await bench.AddAsync("http://news.example/rss");
        var waits = new List<TimeSpan>();
        for (var i = 0; i < 9; i++)
        {
            await bench.PollAsync();
            var feed = await bench.FeedAsync();
            Assert.Equal(i + 1, feed.Failures);
            waits.Add(feed.NextPoll!.Value - bench.Clock.GetUtcNow());
            bench.Clock.Advance(waits[^1]);
        }

        Assert.Equal("news.example answered 500 (it has a fault of its own).", (await bench.FeedAsync()).Problem);
        Assert.Equal([30, 60, 120, 240, 480, 960, 1440, 1440, 1440], waits.Select(wait => wait.TotalMinutes));

        bench.Site.Has("news.example/rss", Pages.Feed(Pages.Item(link: null, text: "다시 나온다.")), Pages.Rss);
        await bench.PollAsync();
        Assert.Equal((1, 0, null), await StandingAsync(bench));
    }

    [Fact]
    public async Task What_the_server_asks_to_wait_is_waited()
    {
        await using var bench = await FeedBench.StartAsync();
        bench.Site.Fails("news.example/rss", 429, retryAfter: "7200");
        await bench.AddAsync("http://news.example/rss");

        await bench.PollAsync();

        Assert.Equal(bench.Clock.GetUtcNow().AddHours(2), (await bench.FeedAsync()).NextPoll);
    }

    [Fact]
    public async Task A_page_that_fails_for_now_is_asked_again_and_the_feed_is_not_taken_for_read()
    {
        await using var bench = await FeedBench.StartAsync();
        bench.Site.On("news.example/rss", async context =>
        {
            context.Response.Headers.ETag = "\"v1\"";
            await context.Response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(Pages.Feed(Pages.Item())), context.RequestAborted);
        }).Fails("news.example/a1", 503);
        await bench.AddAsync("http://news.example/rss");

        await bench.PollAsync();
        Assert.Empty(bench.Files);
        Assert.Null((await bench.FeedAsync()).ETag);
        bench.Site.Has("news.example/a1", Pages.Article("수출", "지난달 수출이 늘었다고 관세청이 밝혔다."));
        await bench.PollAsync(Round);

        Assert.Single(bench.Files);
        Assert.Equal("\"v1\"", (await bench.FeedAsync()).ETag);
    }

    [Fact]
    public async Task Without_a_page_the_feeds_own_text_is_stored()
    {
        await using var bench = await FeedBench.StartAsync();
        bench.Site.Has("news.example/rss", Pages.Feed(Pages.Item(text: "<p>피드에 실린 본문 전체다.</p>")), Pages.Rss).Fails("news.example/a1", 403);
        await bench.AddAsync("http://news.example/rss", outlet: "모범신문");

        await bench.PollAsync();

        var text = bench.Read(Assert.Single(bench.Files));
        Assert.Contains("publisher: \"모범신문\"", text, StringComparison.Ordinal);
        Assert.EndsWith("피드에 실린 본문 전체다.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_article_is_stored_once_by_its_id_its_address_or_its_words()
    {
        await using var bench = await FeedBench.StartAsync();
        bench.Site
            .Has("news.example/rss", Pages.Feed(
                Pages.Item(id: "tag:news,1", text: "첫째 글이 여기 있다."),
                Pages.Item(id: "tag:news,1", link: "http://news.example/other", text: "번호가 같다."),
                Pages.Item(id: "tag:news,2", text: "주소가 같다."),
                Pages.Item(id: "tag:news,3", link: "http://news.example/a3", text: "첫째 글이  여기\n있다.")), Pages.Rss);
        await bench.AddAsync("http://news.example/rss");

        await bench.PollAsync();
        await bench.PollAsync(Round);

        Assert.Single(bench.Files);
    }

    [Fact]
    public async Task An_entry_without_a_day_keeps_none()
    {
        await using var bench = await FeedBench.StartAsync();
        bench.Site.Has("news.example/rss", Pages.Feed(Pages.Item(date: "어제쯤", text: "언제인지 모르는 글이다.")), Pages.Rss);
        await bench.AddAsync("http://news.example/rss");

        await bench.PollAsync();

        var file = Assert.Single(bench.Files);
        Assert.StartsWith("news.example/undated-", file, StringComparison.Ordinal);
        Assert.DoesNotContain("published", bench.Read(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_in_the_old_korean_encoding_is_read_though_its_header_says_otherwise()
    {
        await using var bench = await FeedBench.StartAsync();
        var korean = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(949)!;
        bench.Site
            .Has("news.example/rss", Pages.Feed(Pages.Item()), Pages.Rss)
            .Has("news.example/a1", korean.GetBytes(Pages.Article("수출", "지난달 반도체 수출이 크게 늘었다고 관세청이 밝혔다.")), "text/html; charset=utf-8");
        await bench.AddAsync("http://news.example/rss");

        await bench.PollAsync();

        Assert.Contains("반도체 수출이 크게 늘었다고", bench.Read(Assert.Single(bench.Files)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_names_files_of_this_machine_is_refused()
    {
        await using var bench = await FeedBench.StartAsync();
        bench.Site.Has("news.example/rss", """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title></item></channel></rss>""", Pages.Rss);
        await bench.AddAsync("http://news.example/rss");

        await bench.PollAsync();

        Assert.Empty(bench.Files);
        Assert.Contains("DTD", (await bench.FeedAsync()).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_feed_that_is_cut_the_whole_entries_are_taken_and_the_cut_is_told()
    {
        await using var bench = await FeedBench.StartAsync();
        var whole = Pages.Feed(Pages.Item(link: null, id: "1", text: "온전한 글이다."), Pages.Item(link: null, id: "2", text: "잘린 글이다."));
        bench.Site.Has("news.example/rss", whole[..^60], Pages.Rss);
        await bench.AddAsync("http://news.example/rss");

        await bench.PollAsync();

        Assert.Single(bench.Files);
        Assert.Contains("cut or broken", (await bench.FeedAsync()).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_that_is_removed_while_it_is_fetched_stays_removed()
    {
        await using var bench = await FeedBench.StartAsync();
        bench.Site.On("news.example/rss", async context =>
        {
            await bench.Desk.RemoveAsync("http://news.example/rss", context.RequestAborted);
            context.Response.StatusCode = 500;
        });
        await bench.AddAsync("http://news.example/rss");

        await bench.PollAsync();

        Assert.True((await bench.FeedAsync()).IsRemoved);
        Assert.Empty(await bench.Desk.ListAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<(int Stored, int Failures, string? Problem)> StandingAsync(FeedBench bench)
    {
        var feed = await bench.FeedAsync();
        return (feed.Stored, feed.Failures, feed.Problem);
    }
}
