namespace Bot.Host.Tests.Service;

/// <summary>The service as a group on Telegram sees it, and whoever types its name elsewhere.</summary>
public sealed class TelegramGroupTests(SampleService bot) : IClassFixture<SampleService>
{
    private const int Topic = 7;

    [Theory]
    [InlineData("ko", "사티아 나델라의 발언", "기사일 2025.1.29", "기준")]
    [InlineData("en", "What Satya Nadella said", "article of 29 Jan 2025", "As of")]
    public async Task A_reaction_is_answered_in_its_topic_to_the_one_who_asked(string language, string title, string date, string foot)
    {
        var (user, group) = (bot.Scene.Telegram.World.NewUser("민지", language), bot.Scene.Telegram.World.NewForum("시장", Topic));
        var answer = await bot.WriteAsync(group, user, "/reaction@aftershock_bot nadella", Topic);

        Assert.All([title, "“제번스의 역설이 또 나타났다”", "표본일보", date, foot], part => Assert.Contains(part, answer.Text, StringComparison.Ordinal));
        Assert.Equal((Topic, group.Messages[0].Id), (answer.Topic, answer.ReplyTo));
        NothingPings();
    }

    [Fact]
    public async Task A_source_opens_in_place_and_leads_back()
    {
        var (user, group) = (bot.Scene.Telegram.World.NewUser("민지"), bot.Scene.Telegram.World.NewForum("시장", Topic));
        var answer = await bot.WriteAsync(group, user, "/반응 나델라", Topic);
        var before = answer.Text;
        await bot.PressAsync(user, answer, "[1]");
        Assert.Contains("나델라 MS CEO는 엑스에 “제번스의 역설이 또 나타났다”며", answer.Text, StringComparison.Ordinal);
        await bot.PressAsync(user, answer, "◀ 돌아가기");

        Assert.Equal(before, answer.Text);
        Assert.Single(group.Answers);
        NothingPings();
    }

    [Fact]
    public async Task A_long_answer_turns_its_pages_and_shows_its_chart()
    {
        var (user, group) = (bot.Scene.Telegram.World.NewUser("Sam", "en"), bot.Scene.Telegram.World.NewForum("Markets", Topic));
        var answer = await bot.WriteAsync(group, user, "/stock nvidia", Topic);
        await bot.PressAsync(user, answer, "Next ▶");
        Assert.Contains("Page 2 of 2", answer.Text, StringComparison.Ordinal);
        Assert.Equal(SampleService.HasPictures, answer.Buttons.Contains("📈 Chart"));
        Assert.SkipUnless(SampleService.HasPictures, "librsvg is not installed.");
        await bot.PressAsync(user, answer, "📈 Chart");

        var photo = Assert.Single(group.Answers, message => message.Photo is not null);
        Assert.Equal((byte[])[0x89, 0x50, 0x4E, 0x47], photo.Photo![..4]);
        Assert.Equal((Topic, answer.Id), (photo.Topic, photo.ReplyTo));
        Assert.StartsWith("Nvidia: price moves as printed", photo.Text, StringComparison.Ordinal);
        NothingPings();
    }

    [Theory]
    [InlineData("ko", "사티아 나델라의 발언", "사티아 나델라, CEO")]
    [InlineData("en", "What Satya Nadella said", "Satya Nadella, CEO")]
    public async Task Inline_offers_statements_that_are_whole_by_themselves(string language, string title, string speaker)
    {
        var id = bot.Scene.Telegram.Type(bot.Scene.Telegram.World.NewUser("민지", language), "nadella");
        await bot.UntilQuietAsync();
        var offers = Assert.Single(bot.Scene.Telegram.InlineAnswers, answer => answer.QueryId == id).Results;

        Assert.Equal(5, offers.Count);
        Assert.Contains(offers, offer => offer.Content.Text.Contains("“제번스의 역설이 또 나타났다”", StringComparison.Ordinal));
        Assert.All(offers, offer => Assert.StartsWith(title, offer.Content.Text, StringComparison.Ordinal));
        Assert.Contains(offers, offer => offer.Title.StartsWith(speaker, StringComparison.Ordinal));
        NothingPings();
    }

    private void NothingPings()
    {
        Assert.Empty(bot.Scene.Telegram.Violations);
        Assert.DoesNotContain(bot.Scene.Telegram.World.Answers.SelectMany(answer => answer.Content.Entities), entity => entity.Type is "mention" or "text_mention");
    }
}
