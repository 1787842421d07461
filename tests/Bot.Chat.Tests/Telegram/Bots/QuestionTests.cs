using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Core.Chat;
using Bot.Testing.Telegram.World;

namespace Bot.Chat.Tests.Telegram.Bots;

public sealed class QuestionTests : IAsyncLifetime
{
    private TelegramScene scene = null!;
    private TelegramBot bot = null!;

    public async ValueTask InitializeAsync()
    {
        scene = await TelegramScene.OpenAsync();
        bot = await scene.StartBotAsync();
    }

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task A_command_is_answered_once_as_a_reply_to_the_question()
    {
        var question = scene.Telegram.Write(scene.Minji, "/echo 하나");
        await scene.UntilQuietAsync();

        var answer = Assert.Single(scene.Room.Answers);
        Assert.Equal(question.Id, answer.ReplyTo);
        Assert.StartsWith("echo 하나", answer.Text, StringComparison.Ordinal);
        Assert.Empty(scene.Telegram.Violations);
    }

    [Theory]
    [InlineData("/메아리 둘")]
    [InlineData("／메아리 둘")]
    [InlineData("메아리 둘")]
    [InlineData("/메아리@aftershock_bot 둘")]
    [InlineData("@aftershock_bot 메아리 둘")]
    [InlineData("/ECHO@Aftershock_Bot 둘")]
    public async Task Korean_names_and_all_ways_of_address_work_in_private(string text)
    {
        var answers = await scene.AskAsync(text);

        Assert.StartsWith("echo 둘", Assert.Single(answers).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/echo x", true)]
    [InlineData("/echo@aftershock_bot x", true)]
    [InlineData("/메아리 x", true)]
    [InlineData("@aftershock_bot echo x", true)]
    [InlineData("/nonsense@aftershock_bot", true)]
    [InlineData("/echo@other_bot x", false)]
    [InlineData("/nonsense", false)]
    [InlineData("echo x", false)]
    [InlineData("/", false)]
    public async Task In_a_group_only_what_is_meant_for_the_bot_is_answered(string text, bool answered)
    {
        var group = scene.Telegram.World.NewGroup("방");
        scene.Telegram.Write(group, scene.Minji, text);
        await scene.UntilQuietAsync();

        Assert.Equal(answered ? 1 : 0, group.Answers.Count);
    }

    [Fact]
    public async Task A_question_in_a_topic_is_answered_in_that_topic_and_a_channel_in_the_channel()
    {
        var forum = scene.Telegram.World.NewForum("AI 소식방", 7, 9);
        var channel = scene.Telegram.World.NewChannel("채널");
        scene.Telegram.Write(forum, scene.Minji, "/echo x", topic: 9);
        scene.Telegram.Write(channel, user: null, "/echo y");
        await scene.UntilQuietAsync();

        Assert.Equal(9, Assert.Single(forum.Answers).Topic);
        Assert.StartsWith("echo y", Assert.Single(channel.Answers).Text, StringComparison.Ordinal);
        Assert.Empty(scene.Telegram.Violations);
    }

    [Fact]
    public async Task Machines_are_not_answered_but_nameless_administrators_are()
    {
        var group = scene.Telegram.World.NewGroup("방");
        var machine = new EmulatedUser(77, "Bot", Username: "other_bot", IsBot: true);
        scene.Telegram.Write(group, machine, "/echo machine");
        scene.Telegram.Deliver("message", Message(group, machine, "/echo nameless", "sender_chat"));
        await scene.UntilQuietAsync();

        Assert.StartsWith("echo nameless", Assert.Single(group.Answers, answer => answer.From == scene.Telegram.World.Bot).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_shows_the_help_whatever_its_link_carries()
    {
        var answers = await scene.AskAsync("/start promo-77");

        Assert.StartsWith("명령", Assert.Single(answers).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", "명령")]
    [InlineData("ko-KR", "명령")]
    [InlineData("en", "Commands")]
    [InlineData("de", "Commands")]
    [InlineData(null, "명령")]
    public async Task Everybody_is_answered_in_the_language_of_their_app(string? tag, string title)
    {
        var user = scene.Telegram.World.NewUser("누구", tag);
        scene.Telegram.Write(user, "/help");
        await scene.UntilQuietAsync();

        Assert.StartsWith(title, Assert.Single(scene.Telegram.World.Private(user).Answers).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slow_answer_is_announced_by_typing_until_it_comes()
    {
        var work = new TaskCompletionSource<Reply>();
        bot.Echo.Answer = async (_, reply) => reply with { Title = (await work.Task).Title };
        scene.Telegram.Write(scene.Minji, "/echo 느림");
        await scene.UntilAsync(() => Typed() >= 2);

        Assert.Empty(scene.Room.Answers);
        work.SetResult(new Reply { Locale = Locale.Korean, Title = "드디어" });
        await scene.UntilQuietAsync();

        Assert.StartsWith("드디어", Assert.Single(scene.Room.Answers).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_order_inside_a_chat_is_kept_and_other_chats_need_not_wait()
    {
        var work = new TaskCompletionSource();
        bot.Echo.Answer = async (words, reply) =>
        {
            await (words == "slow" ? work.Task : Task.CompletedTask);
            return reply;
        };
        var jun = scene.Telegram.World.NewUser("준");
        scene.Telegram.Write(scene.Minji, "/echo slow");
        scene.Telegram.Write(scene.Minji, "/echo next");
        scene.Telegram.Write(jun, "/echo other");
        await scene.UntilAsync(() => scene.Telegram.World.Private(jun).Answers.Count == 1);
        scene.Telegram.Write(jun, "/echo later");
        await scene.UntilAsync(() => scene.Telegram.World.Private(jun).Answers.Count == 2);

        Assert.Empty(scene.Room.Answers);
        work.SetResult();
        await scene.UntilQuietAsync();

        Assert.Equal(["echo slow", "echo next"], scene.Room.Answers.Select(answer => answer.Text.Split('\n')[0].Trim()));
        Assert.Equal(2, scene.Telegram.World.Private(jun).Answers.Count);
    }

    [Fact]
    public async Task What_breaks_a_command_or_cannot_be_read_does_not_come_again()
    {
        bot.Echo.Answer = (_, _) => throw new InvalidOperationException("broken");
        scene.Telegram.Deliver("message", new() { ["message_id"] = "not a number" });
        var answers = await scene.AskAsync("/echo x");

        Assert.Single(answers);
        Assert.Equal(0, scene.Telegram.Pending);
    }

    [Fact]
    public async Task The_menus_are_registered_once_in_both_languages()
    {
        await scene.UntilAsync(() => bot.Log.Lines.Any(line => line.Text.Contains("menus list", StringComparison.Ordinal)));
        await bot.StopAsync();
        await scene.StartBotAsync();
        await scene.AskAsync("/echo x");

        Assert.Equal(9, scene.Telegram.Calls.Count(call => call.Method == "setMyCommands"));
        Assert.Contains("/메아리", scene.Telegram.Menus[("default", "ko")].ToJsonString(Relaxed), StringComparison.Ordinal);
        Assert.Contains("Says it again", scene.Telegram.Menus[("default", "")].ToJsonString(Relaxed), StringComparison.Ordinal);
        Assert.Empty(scene.Telegram.Violations);
    }

    private static JsonSerializerOptions Relaxed { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonObject Message(EmulatedChat chat, EmulatedUser from, string text, string extra) => new()
    {
        ["message_id"] = 1,
        ["date"] = 1,
        ["chat"] = new JsonObject { ["id"] = chat.Id, ["type"] = chat.Type },
        ["from"] = new JsonObject { ["id"] = from.Id, ["is_bot"] = true },
        [extra] = new JsonObject { ["id"] = chat.Id, ["type"] = chat.Type },
        ["text"] = text,
    };

    private int Typed() => scene.Telegram.Calls.Count(call => call.Method == "sendChatAction");
}
