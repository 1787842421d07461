using System.Text;
using Bot.Core.Feeds;
using Bot.Testing;

namespace Bot.Host.Tests.Feeds;

public sealed class FeedListTests
{
    [Fact]
    public void Feeds_that_are_written_as_opml_are_read_back()
    {
        NamedFeed[] feeds = [new("https://news.example/rss?a=1&b=2", "모범 \"신문\" <1>"), new("http://agency.example/feed.json", null)];
        using var stream = new MemoryStream();
        Opml.Write(stream, feeds);
        stream.Position = 0;

        Assert.Equal(feeds, Opml.Read(stream).Feeds);
    }

    [Fact]
    public void Folders_of_opml_are_read_through_and_what_is_no_web_address_is_told()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(
            """<opml version="1.0"><body><outline text="경제"><outline text="가" xmlUrl="http://a.example/rss"/><outline text="나" xmlUrl="file:///etc/passwd"/></outline></body></opml>"""));

        var (feeds, problems) = Opml.Read(stream);

        Assert.Equal([new NamedFeed("http://a.example/rss", "가")], feeds);
        Assert.Contains("Only http and https", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE opml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><opml/>", "DTD")]
    [InlineData("<opml><body>", "cut or broken")]
    [InlineData("<html/>", "no OPML")]
    public void What_is_no_plain_opml_is_refused(string text, string reason)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        Assert.Contains(reason, Assert.Throws<FeedListException>(() => Opml.Read(stream)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- url: ftp://a.example/rss", ":1: Only http")]
    [InlineData("- https://a.example/rss\n- url: https://b.example\n  name: 나", ":3: 'name' is not a key")]
    [InlineData("- https://a.example/rss\n- https://a.example/rss", ":2: https://a.example/rss stands twice")]
    [InlineData("- outlet: 가", ":1: this feed has no url")]
    [InlineData("url: https://a.example/rss", ":1: the file must hold a list")]
    public void A_mistake_in_the_configured_list_is_named_with_its_line(string text, string problem)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("feeds.yaml", text);

        Assert.Contains(path + problem, Assert.Throws<FeedListException>(() => FeedList.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_that_comes_with_the_program_is_empty_and_in_order()
        => Assert.Empty(FeedList.Read(Path.Combine(RepositoryFiles.Root, "config", "feeds.yaml")));

    [Fact]
    public async Task What_a_command_removed_stays_away_and_what_left_the_list_goes()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var bench = await FeedBench.StartAsync();
        NamedFeed one = new("http://one.example/", null), two = new("http://two.example/", "둘");
        await bench.Book.ConfigureAsync([one, two], stop);
        Assert.True(await bench.Desk.RemoveAsync(one.Url, stop));

        await bench.Book.ConfigureAsync([one, two], stop);
        Assert.Equal([two.Url], (await bench.Desk.ListAsync(stop)).Select(feed => feed.Url));
        await bench.Book.ConfigureAsync([one], stop);
        Assert.Empty(await bench.Desk.ListAsync(stop));
        await bench.Book.ConfigureAsync([one, two], stop);
        Assert.Equal([two.Url], (await bench.Desk.ListAsync(stop)).Select(feed => feed.Url));
        await bench.AddAsync(one.Url);
        Assert.Equal(2, (await bench.Desk.ListAsync(stop)).Count);
    }
}
