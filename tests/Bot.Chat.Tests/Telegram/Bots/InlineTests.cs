using Bot.Testing.Telegram.Faults;
using Microsoft.Extensions.Logging;

namespace Bot.Chat.Tests.Telegram.Bots;

public sealed class InlineTests : IAsyncLifetime
{
    private TelegramScene scene = null!;

    public async ValueTask InitializeAsync() => scene = await TelegramScene.OpenAsync();

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("나델라")]
    [InlineData("<b>@everyone</b>")]
    public async Task Whatever_is_typed_is_answered_for_this_person_alone(string typed)
    {
        await scene.StartBotAsync();
        scene.Telegram.Type(scene.Minji, typed);
        await scene.UntilQuietAsync();

        var answer = Assert.Single(scene.Telegram.InlineAnswers);
        Assert.True(answer.Personal);
        Assert.Equal("", answer.NextOffset);
        Assert.Empty(scene.Telegram.Violations);
    }

    [Theory]
    [InlineData("20")]
    [InlineData("-5")]
    [InlineData("99999999999999999999")]
    [InlineData("x")]
    public async Task Any_offset_is_survived(string offset)
    {
        var bot = await scene.StartBotAsync();
        scene.Telegram.Type(scene.Minji, "나델라", offset);
        await scene.UntilQuietAsync();

        Assert.Single(scene.Telegram.InlineAnswers);
        Assert.Empty(bot.Log.From(LogLevel.Warning));
    }

    [Fact]
    public async Task An_offer_can_be_sent_anywhere_and_its_source_opened_there()
    {
        await scene.StartBotAsync();
        scene.Telegram.Type(scene.Minji, "나델라");
        await scene.UntilQuietAsync();
        var offers = Assert.Single(scene.Telegram.InlineAnswers).Results;
        var offer = offers.First(offer => offer.Content.Text.Contains("더 많이 쓰게 된다", StringComparison.Ordinal));
        Assert.Contains("나델라", offer.Title, StringComparison.Ordinal);

        var message = scene.Telegram.Choose(offer);
        await scene.PressAsync(message, "[1]");

        Assert.Equal(1, message.Edits);
        Assert.Contains("더 많이 쓰게 된다", message.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("📈 차트", message.Buttons);
        Assert.Empty(scene.Telegram.Violations);
    }

    [Fact]
    public async Task A_query_that_cannot_be_answered_for_long_is_let_go()
    {
        await scene.StartBotAsync();
        scene.Telegram.Faults.Add(new InjectedFault(FaultKind.ServerError, "answerInlineQuery", Times: 50));
        scene.Telegram.Type(scene.Minji, "나델라");
        await scene.UntilQuietAsync();
        scene.Telegram.Faults.Clear();

        Assert.InRange(scene.Telegram.Calls.Count(call => call.Method == "answerInlineQuery"), 2, 8);
        Assert.Single(await scene.AskAsync("/echo x"));
    }
}
