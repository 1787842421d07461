using System.Text.Json;
using Bot.Testing.Discord;

namespace Bot.Host.Tests.Service;

/// <summary>The service as a guild on Discord sees it, by a Korean and by an English client.</summary>
public sealed class DiscordGuildTests(SampleService bot) : IClassFixture<SampleService>
{
    [Theory]
    [InlineData("ko", "사티아 나델라의 발언", "— **사티아 나델라, CEO · MS**", "기사일 2025.1.29", "기준")]
    [InlineData("en-US", "What Satya Nadella said", "— **Satya Nadella, CEO · Microsoft**", "article of 29 Jan 2025", "As of")]
    public async Task A_reaction_carries_words_as_printed_speaker_outlet_and_date(string locale, string title, string speaker, string date, string foot)
    {
        var asked = await bot.CommandAsync("reaction", "nadella", locale);
        var text = Reading.Text(asked);

        Assert.All([title, speaker, "“제번스의 역설이 또 나타났다”", "표본일보", date, foot], part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.False(asked.IsEphemeral);
        NothingPings(asked);
    }

    [Theory]
    [InlineData("ko", "인용한 자리")]
    [InlineData("en-US", "The cited passage")]
    public async Task A_source_opens_at_the_cited_words_for_whoever_asks(string locale, string heading)
    {
        var asked = await bot.CommandAsync("reaction", "nadella", locale);
        var source = await bot.PressAsync(asked, "[1]", locale);

        Assert.True(source.IsEphemeral);
        Assert.Contains(heading, Reading.Text(source), StringComparison.Ordinal);
        Assert.Contains("**__제번스의 역설이 또 나타났다__**", Reading.Text(source), StringComparison.Ordinal);
        Assert.Contains("#2a8c9574", Reading.Text(source), StringComparison.Ordinal);
        NothingPings(source);
    }

    [Theory]
    [InlineData("ko", "다음", "이전", "2/2쪽")]
    [InlineData("en-US", "Next", "Previous", "Page 2 of 2")]
    public async Task A_long_answer_goes_on_in_the_same_message(string locale, string next, string back, string foot)
    {
        var first = await bot.CommandAsync("stock", "nvidia", locale);
        var second = await bot.PressAsync(first, next, locale);
        var again = await bot.PressAsync(second, back, locale);

        Assert.Equal(7, (int?)second.Response!["type"]);
        Assert.Contains(foot, Reading.Text(second), StringComparison.Ordinal);
        Assert.Contains("−18%", Reading.Text(second), StringComparison.Ordinal);
        Assert.Equal(Reading.Text(first), Reading.Text(again));
        NothingPings(second);
    }

    [Theory]
    [InlineData("ko", "차트")]
    [InlineData("en-US", "Chart")]
    public async Task A_chart_is_offered_where_it_can_be_drawn_and_nowhere_else(string locale, string label)
    {
        var asked = await bot.CommandAsync("stock", "nvidia", locale);
        Assert.Equal(SampleService.HasPictures, Reading.Parts(asked.Message).Any(part => ((string?)part["label"])?.Contains(label, StringComparison.Ordinal) == true));
        Assert.SkipUnless(SampleService.HasPictures, "librsvg is not installed.");

        var shown = await bot.PressAsync(asked, label, locale);
        Assert.Equal(["chart.png"], shown.Files);
        NothingPings(shown);
    }

    private void NothingPings(EmulatedInteraction asked)
    {
        Assert.Empty(bot.Scene.Discord.Violations);
        var sent = bot.Scene.Discord.Requests.Where(request => request.Path.Contains(asked.Token, StringComparison.Ordinal) && request.Body?["type"]?.GetValue<int>() is not (5 or 6)).ToList();
        Assert.NotEmpty(sent);
        Assert.All(sent, request => Assert.Contains("""allowed_mentions":{"parse":[]""", JsonSerializer.Serialize(request.Body), StringComparison.Ordinal));
    }
}
