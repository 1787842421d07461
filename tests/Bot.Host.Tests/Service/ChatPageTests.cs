using System.Net;
using System.Text.RegularExpressions;

namespace Bot.Host.Tests.Service;

/// <summary>The same answers on the page.</summary>
public sealed class ChatPageTests(SampleService bot) : IClassFixture<SampleService>
{
    [Theory]
    [InlineData("ko", "사티아 나델라의 발언")]
    [InlineData("en", "What Satya Nadella said")]
    public async Task A_reaction_stands_on_the_page_and_its_source_behind_it(string language, string title)
    {
        var page = await GetAsync($"/?lang={language}&q=/reaction%20nadella");

        Assert.All([title, "제번스의 역설이 또 나타났다", "표본일보(샘플)"], part => Assert.Contains(part, page, StringComparison.Ordinal));
        var source = page.Split("class=\"cite\"")[1].Split("href=\"")[1].Split('"')[0];
        Assert.Contains("<mark>제번스의 역설이 또 나타났다</mark>", await GetAsync(source), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_answer_has_a_second_page_and_a_chart()
    {
        var page = await GetAsync("/?lang=en&q=/stock%20nvidia");

        Assert.Contains("<svg", page, StringComparison.Ordinal);
        var next = Regex.Match(page, "href=\"([^\"]+)\"[^>]*>Next").Groups[1].Value;
        Assert.Contains("Page 2 of 2", await GetAsync(next), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("discord")]
    [InlineData("telegram")]
    public async Task The_page_shows_an_answer_as_a_platform_would(string platform)
        => Assert.Contains("제번스의 역설이 또 나타났다", await GetAsync($"/?lang=ko&view={platform}&q=/reaction%20nadella"), StringComparison.Ordinal);

    private async Task<string> GetAsync(string address)
        => await bot.Page.GetStringAsync(WebUtility.HtmlDecode(address), TestContext.Current.CancellationToken);
}
