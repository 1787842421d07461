using System.Net;
using System.Net.Sockets;
using Bot.Web;

namespace Bot.Chat.Tests.Web;

public sealed class ServerTests
{
    [Fact]
    public async Task A_taken_port_is_said_in_a_sentence_that_names_the_setting()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var failure = await Assert.ThrowsAsync<WebStartException>(() => WebBench.StartAsync(PageNews.Build(), ("Web:Url", $"http://{other.LocalEndpoint}")));

        Assert.StartsWith("Web:Url is http://127.0.0.1:", failure.Message, StringComparison.Ordinal);
        Assert.Contains("another program listens there", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Switched_off_it_listens_nowhere()
    {
        await using var bench = await WebBench.StartAsync(PageNews.Build(), ("Web:Enabled", "false"));

        Assert.Null(bench.Server.Address);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("8484", false)]
    [InlineData("https://127.0.0.1:8484", false)]
    [InlineData("http://127.0.0.1:8484/path", false)]
    [InlineData("http://127.0.0.1:8484", true)]
    [InlineData("http://0.0.0.0:8080", true)]
    public void An_address_that_cannot_be_listened_on_is_refused_with_its_key(string url, bool isGood)
    {
        var result = new WebOptionsValidator().Validate(null, new WebOptions { Url = url });

        Assert.Equal(isGood, result.Succeeded);
        Assert.True(isGood || result.FailureMessage!.StartsWith("Web:Url is '", StringComparison.Ordinal));
    }
}
