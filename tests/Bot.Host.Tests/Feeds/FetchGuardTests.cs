using System.Net;
using Bot.Feeds.Fetching;

namespace Bot.Host.Tests.Feeds;

/// <summary>Where the bot never goes, whatever a feed says.</summary>
public sealed class FetchGuardTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("100.127.255.255")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("198.18.0.1")]
    [InlineData("192.0.0.170")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::10.0.0.1")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("ff02::1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("64:ff9b:1::a00:1")]
    [InlineData("2002:a00:1::")]
    [InlineData("2001:0:a00:1::")]
    [InlineData("2001:db8::1")]
    [InlineData("100::1")]
    public void An_address_inside_is_not_public(string address) => Assert.False(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("169.253.0.1")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("2606:4700::1111")]
    [InlineData("2001:4860:4860::8888")]
    public void An_address_outside_is_public(string address) => Assert.True(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("http://127.0.0.1/admin")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://inside.example/")]
    public async Task A_redirect_into_the_own_network_is_not_followed(string to)
    {
        await using var bench = await FeedBench.StartAsync();
        bench.Network.Names["inside.example"] = new([[IPAddress.Parse("10.0.0.7"), IPAddress.Parse("fd00::7")]]);
        bench.Site.Redirects("news.example/feed", to);

        var reason = await bench.FailureOfAsync("http://news.example/feed");

        Assert.Contains("own network", reason, StringComparison.Ordinal);
        Assert.Equal(["news.example/feed"], bench.Site.Asked);
        Assert.All(bench.Network.Connected, address => Assert.True(PublicAddress.Is(address)));
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://news.example/feed")]
    [InlineData("http://user:secret@news.example/other")]
    public async Task A_redirect_to_what_is_no_plain_web_address_is_not_followed(string to)
    {
        await using var bench = await FeedBench.StartAsync();
        bench.Site.Redirects("news.example/feed", to);

        Assert.Contains("redirected to an address that is not fetched", await bench.FailureOfAsync("http://news.example/feed"), StringComparison.Ordinal);
        Assert.Single(bench.Site.Asked);
    }

    [Fact]
    public async Task A_name_that_changes_its_address_between_two_requests_is_checked_at_each_connection()
    {
        await using var bench = await FeedBench.StartAsync();
        bench.Network.Names["turning.example"] = new([[IPAddress.Parse("93.184.216.34")], [IPAddress.Parse("127.0.0.1")]]);
        bench.Site.On("turning.example/feed", context =>
        {
            context.Response.Headers.Connection = "close";
            context.Response.Headers.Location = "/inside";
            context.Response.StatusCode = 302;
            return Task.CompletedTask;
        });

        Assert.Contains("own network", await bench.FailureOfAsync("http://turning.example/feed"), StringComparison.Ordinal);
        Assert.Single(bench.Site.Asked);
    }

    [Fact]
    public async Task Of_a_name_with_addresses_inside_and_outside_only_those_outside_are_tried()
    {
        await using var bench = await FeedBench.StartAsync();
        bench.Network.Names["both.example"] = new([[IPAddress.Parse("192.168.0.1"), IPAddress.Parse("93.184.216.99"), IPAddress.Parse("93.184.216.34")]]);
        bench.Site.Has("both.example/feed", "here");

        Assert.IsType<Fetched.Found>(await bench.GetAsync("http://both.example/feed"));
        Assert.Equal(["93.184.216.99", "93.184.216.34"], bench.Network.Connected.Select(address => address.ToString()));
    }

    [Fact]
    public async Task Where_the_settings_allow_it_the_own_network_is_fetched()
    {
        await using var bench = await FeedBench.StartAsync(options => options.AllowPrivateAddresses = true);
        bench.Site.Has("127.0.0.1/feed", "here");

        Assert.IsType<Fetched.Found>(await bench.GetAsync($"http://127.0.0.1:{bench.Site.Port}/feed"));
    }
}
