using System.IO.Compression;
using System.Net;
using Bot.Feeds.Fetching;


namespace Bot.Host.Tests.Feeds;

/// <summary>How much, how long, how often.</summary>
public sealed class FetchLimitTests
{
    [Fact]
    public async Task A_body_without_end_is_given_up()
    {
        await using var bench = await FeedBench.StartAsync();
        bench.Site.On("news.example/endless", async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(new byte[64 * 1024], context.RequestAborted);
            }
        });

        Assert.Contains("larger than 1 MB", await bench.FailureOfAsync("http://news.example/endless"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_small_on_the_wire_and_huge_when_unpacked_is_given_up()
    {
        await using var bench = await FeedBench.StartAsync();
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var i = 0; i < 64; i++)
            {
                await gzip.WriteAsync(new byte[1024 * 1024], TestContext.Current.CancellationToken);
            }
        }

        bench.Site.On("news.example/bomb", async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await context.Response.Body.WriteAsync(packed.ToArray(), context.RequestAborted);
        });

        Assert.True(packed.Length < 1024 * 1024);
        Assert.Contains("larger than 1 MB", await bench.FailureOfAsync("http://news.example/bomb"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_does_not_answer_in_time_is_left()
    {
        await using var bench = await FeedBench.StartAsync();
        var asked = new TaskCompletionSource();
        bench.Site.On("news.example/slow", async context =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });

        var answer = bench.FailureOfAsync("http://news.example/slow");
        await asked.Task;
        bench.Clock.Advance(TimeSpan.FromSeconds(29));
        Assert.False(answer.IsCompleted);
        bench.Clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal("news.example did not answer within 30 seconds.", await answer);
    }

    [Fact]
    public async Task Five_redirects_are_followed_and_no_sixth()
    {
        await using var bench = await FeedBench.StartAsync();
        for (var i = 0; i < 6; i++)
        {
            bench.Site.Redirects($"news.example/{i}", $"/{i + 1}", status: i % 2 == 0 ? 301 : 307);
        }

        bench.Site.Has("news.example/6", "the end");

        Assert.Equal("http://news.example/6", Assert.IsType<Fetched.Found>(await bench.GetAsync("http://news.example/1")).Address.AbsoluteUri);
        Assert.Contains("more than 5 times", await bench.FailureOfAsync("http://news.example/0"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_gets_one_request_at_a_time_with_a_pause_between()
    {
        await using var bench = await FeedBench.StartAsync(options => options.HostPauseSeconds = 2);
        bench.Site.Has("news.example/1", "one").Has("news.example/2", "two").Has("other.example/3", "three");
        await bench.GetAsync("http://news.example/1");

        var second = bench.GetAsync("http://news.example/2");
        await bench.GetAsync("http://other.example/3");
        bench.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(["news.example/1", "other.example/3"], bench.Site.Asked);
        bench.Clock.Advance(TimeSpan.FromSeconds(1));
        await second;

        Assert.Equal(["news.example/1", "other.example/3", "news.example/2"], bench.Site.Asked);
    }

    [Fact]
    public async Task A_host_that_asks_for_rest_is_not_asked_until_then()
    {
        await using var bench = await FeedBench.StartAsync();
        bench.Site.Fails("news.example/1", (int)HttpStatusCode.TooManyRequests, retryAfter: "120").Has("news.example/2", "two");

        var failed = Assert.IsType<Fetched.Failed>(await bench.GetAsync("http://news.example/1"));
        Assert.Equal(TimeSpan.FromMinutes(2), failed.After);
        bench.Clock.Advance(TimeSpan.FromSeconds(119));
        Assert.IsType<Fetched.Failed>(await bench.GetAsync("http://news.example/2"));
        Assert.Single(bench.Site.Asked);
        bench.Clock.Advance(TimeSpan.FromSeconds(2));

        Assert.IsType<Fetched.Found>(await bench.GetAsync("http://news.example/2"));
    }
}
