using Bot.Core.Articles;
using Bot.Core.Chat;
using Bot.Testing.Telegram.World;
using Microsoft.Extensions.Logging;

namespace Bot.Chat.Tests.Telegram.Bots;

public sealed class ButtonTests : IAsyncLifetime
{
    private TelegramScene scene = null!;
    private TelegramBot bot = null!;

    public async ValueTask InitializeAsync()
    {
        scene = await TelegramScene.OpenAsync();
        bot = await scene.StartBotAsync();
        bot.Echo.Answer = (words, reply) => Task.FromResult(words switch
        {
            "one" => reply with { Page = new PageInfo(1, 2, 12, null, "/echo two") },
            "two" => reply with { Page = new PageInfo(2, 2, 12, "/echo one", null) },
            "who" => reply with { Choices = new ChoiceList("누구?", [new Choice("김민수 (요리사)", "/echo chef"), new Choice("김민수 (경제학자)", "/echo 아주아주아주아주아주아주아주아주 긴 이름")]) },
            "cited" => reply with { Sections = [new ReplySection(null, [Hit()])] },
            "limited" => reply with { Outcome = ReplyOutcome.Failed, Summary = "고장" },
            _ => reply,
        });
    }

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task Pages_are_turned_in_place()
    {
        var answer = Assert.Single(await scene.AskAsync("/echo one"));
        Assert.Equal(["1/2", "다음 ▶"], answer.Buttons);

        await scene.PressAsync(answer, "다음 ▶");
        Assert.StartsWith("echo two", answer.Text, StringComparison.Ordinal);
        Assert.Equal(["◀ 이전", "2/2"], answer.Buttons);
        await scene.PressAsync(answer, "◀ 이전");

        Assert.StartsWith("echo one", answer.Text, StringComparison.Ordinal);
        Assert.Single(scene.Room.Answers);
        Assert.Equal(2, scene.Telegram.CallbackAnswers.Count);
        Assert.Empty(scene.Telegram.Violations);
    }

    [Fact]
    public async Task Pressing_what_is_shown_already_is_no_failure()
    {
        var answer = Assert.Single(await scene.AskAsync("/echo one"));

        await scene.PressAsync(answer, "1/2");

        Assert.Equal(0, answer.Edits);
        Assert.Single(scene.Telegram.CallbackAnswers);
        Assert.Empty(bot.Log.From(LogLevel.Warning));
    }

    [Fact]
    public async Task A_choice_is_taken_even_when_its_command_is_longer_than_64_bytes()
    {
        var answer = Assert.Single(await scene.AskAsync("/echo who"));

        await scene.PressAsync(answer, "김민수 (경제학자)");

        Assert.StartsWith("echo 아주아주아주아주아주아주아주아주 긴 이름", answer.Text, StringComparison.Ordinal);
        Assert.Empty(scene.Telegram.Violations);
    }

    [Fact]
    public async Task Buttons_work_after_a_restart_in_the_language_of_their_message()
    {
        var group = scene.Telegram.World.NewGroup("방");
        scene.Telegram.Write(group, scene.Minji, "/echo one");
        await scene.UntilQuietAsync();
        var answer = Assert.Single(group.Answers);
        await bot.StopAsync();
        var second = await scene.StartBotAsync();
        second.Echo.Answer = bot.Echo.Answer;

        scene.Telegram.Press(scene.Telegram.World.NewUser("Jane", "en"), answer, "다음 ▶");
        await scene.UntilQuietAsync();

        Assert.Equal(["◀ 이전", "2/2"], answer.Buttons);
    }

    [Fact]
    public async Task A_source_opens_in_place_and_leads_back()
    {
        var answer = Assert.Single(await scene.AskAsync("/echo cited"));
        var before = answer.Text;
        Assert.Equal(["↻", "[1]"], answer.Buttons);

        await scene.PressAsync(answer, "[1]");
        Assert.Contains("◀ 돌아가기", answer.Buttons);
        Assert.NotEqual(before, answer.Text);
        await scene.PressAsync(answer, "◀ 돌아가기");

        Assert.Equal(before, answer.Text);
        Assert.Equal(["↻", "[1]"], answer.Buttons);
        Assert.Single(scene.Room.Answers);
    }

    [Fact]
    public async Task The_chart_comes_as_a_photo_under_its_message()
    {
        var answer = Assert.Single(await scene.AskAsync("/stock 엔비디아"));
        Assert.Contains("📈 차트", answer.Buttons);

        await scene.PressAsync(answer, "📈 차트");

        var photo = Assert.Single(scene.Room.Answers, message => message.Photo is not null);
        Assert.Equal(Tiny.Png, photo.Photo);
        Assert.Equal(answer.Id, photo.ReplyTo);
        Assert.StartsWith("엔비디아 시세", photo.Text, StringComparison.Ordinal);
        Assert.Single(scene.Telegram.CallbackAnswers);
        Assert.Empty(scene.Telegram.Violations);
    }

    [Fact]
    public async Task A_chart_that_cannot_be_drawn_is_told_to_whoever_pressed()
    {
        var answer = Assert.Single(await scene.AskAsync("/echo one"));
        scene.Telegram.PressData(scene.Minji, answer, "ck;/echo one");
        await scene.UntilQuietAsync();

        Assert.Contains("차트", Assert.Single(scene.Telegram.CallbackAnswers).Text, StringComparison.Ordinal);
        Assert.Single(scene.Room.Answers);
    }

    [Fact]
    public async Task A_button_that_nobody_knows_any_more_says_so_to_whoever_pressed()
    {
        var answer = Assert.Single(await scene.AskAsync("/echo one"));
        scene.Telegram.PressData(scene.Minji, answer, "~forgotten");
        scene.Telegram.PressData(scene.Minji, answer, "💥");
        await scene.UntilQuietAsync();

        Assert.Equal(2, scene.Telegram.CallbackAnswers.Count);
        Assert.All(scene.Telegram.CallbackAnswers, told => Assert.Contains("오래되어", told.Text, StringComparison.Ordinal));
        Assert.Equal(0, answer.Edits);
    }

    [Fact]
    public async Task A_failure_is_told_to_whoever_pressed_and_leaves_the_message_as_it_was()
    {
        var answer = Assert.Single(await scene.AskAsync("/echo one"));
        scene.Telegram.PressData(scene.Minji, answer, "ak;/echo limited");
        await scene.UntilQuietAsync();

        var told = Assert.Single(scene.Telegram.CallbackAnswers);
        Assert.True(told.Alert);
        Assert.Contains("고장", told.Text, StringComparison.Ordinal);
        Assert.Equal(0, answer.Edits);
    }

    [Fact]
    public async Task A_message_that_was_deleted_meanwhile_is_no_trouble()
    {
        var answer = Assert.Single(await scene.AskAsync("/echo one"));
        scene.Room.Standing = BotStanding.Blocked;
        await scene.PressAsync(answer, "다음 ▶");
        scene.Room.Standing = BotStanding.Member;

        Assert.Single(await scene.AskAsync("/echo x"));
        Assert.Empty(bot.Log.From(LogLevel.Warning));
    }

    private static HitBlock Hit() => new(
        "제목",
        MarkedText.Plain("말"),
        new Citation { Article = ArticleId.Of("한빛일보", "제목", "본문"), File = "01.txt", Title = "제목", Outlet = "한빛일보" });
}
