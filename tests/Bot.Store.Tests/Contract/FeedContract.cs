using Bot.Core.Storage;

namespace Bot.Store.Tests.Contract;

/// <summary>What every keeper of feeds must do.</summary>
public abstract class FeedContract : StateContract
{
    [Fact]
    public async Task Everything_of_a_feed_comes_back_as_last_saved()
    {
        var feed = new FeedState
        {
            Url = "https://news.example/rss", Outlet = "가나일보", IsConfigured = true, IsRemoved = true, ETag = "\"x\"", LastModified = "Mon, 02 Mar 2026 00:00:00 GMT",
            PolledAt = Morning, NextPoll = Morning.AddMinutes(15), Failures = 2, Problem = "404", Stored = 7,
        };
        await Stores.Feeds.SaveAsync(new FeedState { Url = feed.Url }, Cancel);
        await Stores.Feeds.SaveAsync(feed, Cancel);
        await Stores.Feeds.SaveAsync(new FeedState { Url = "https://a.example/" }, Cancel);

        var feeds = await (await OpenAsync()).Feeds.FeedsAsync(Cancel);

        Assert.Equal([new FeedState { Url = "https://a.example/" }, feed], feeds);
    }

    [Fact]
    public async Task An_item_seen_once_stays_seen()
    {
        await Stores.Feeds.MarkSeenAsync("tag:a.example,2026:1", Morning, Cancel);
        await Stores.Feeds.MarkSeenAsync("tag:a.example,2026:1", Morning.AddDays(1), Cancel);

        Assert.True(await Stores.Feeds.HasSeenAsync("tag:a.example,2026:1", Cancel));
        Assert.False(await Stores.Feeds.HasSeenAsync("tag:a.example,2026:2", Cancel));
    }
}
