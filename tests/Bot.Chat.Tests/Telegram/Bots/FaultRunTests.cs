using Bot.Core.Chat;
using Bot.Testing.Telegram.Faults;
using Bot.Testing.Telegram.Server;
using Bot.Testing.Telegram.World;
using Microsoft.Extensions.Logging;

namespace Bot.Chat.Tests.Telegram.Bots;

/// <summary>What the network and the server do to us. Nothing is answered twice, nothing is lost, and nobody is flooded.</summary>
public sealed class FaultRunTests : IAsyncLifetime
{
    private TelegramScene scene = null!;

    public async ValueTask InitializeAsync() => scene = await TelegramScene.OpenAsync();

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    [Theory]
    [InlineData(FaultKind.DropAnswer)]
    [InlineData(FaultKind.CutAnswer)]
    [InlineData(FaultKind.BadGateway)]
    public async Task A_message_whose_answer_is_lost_is_not_sent_a_second_time(FaultKind kind)
    {
        var bot = await scene.StartBotAsync();
        scene.Telegram.Faults.Add(new InjectedFault(kind, "sendMessage"));

        await scene.AskAsync("/echo one");
        await scene.AskAsync("/echo two");
        await bot.StopAsync();

        Assert.Equal(["echo one", "echo two"], Titles(scene.Room));
        Assert.Single(bot.Log.From(LogLevel.Warning), line => line.Contains("may have arrived", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(FaultKind.TooMany)]
    [InlineData(FaultKind.ServerError)]
    public async Task A_message_that_was_refused_for_now_is_sent_later(FaultKind kind)
    {
        await scene.StartBotAsync();
        scene.Telegram.Faults.Add(new InjectedFault(kind, "sendMessage", Times: 6) { RetryAfter = 7 });

        await scene.AskAsync("/echo one");

        Assert.Equal(["echo one"], Titles(scene.Room));
        Assert.Equal(7, CallsOf("sendMessage").Count);
        Assert.True(MostIn(TimeSpan.FromSeconds(1), CallsOf("sendMessage")) <= 2, "At most two tries a second.");
        if (kind == FaultKind.TooMany)
        {
            Assert.All(Gaps(CallsOf("sendMessage")), gap => Assert.True(gap >= TimeSpan.FromSeconds(7), $"{gap} is shorter than the server asked for."));
        }
    }

    [Theory]
    [InlineData(FaultKind.DropRequest)]
    [InlineData(FaultKind.DropAnswer)]
    [InlineData(FaultKind.CutAnswer)]
    [InlineData(FaultKind.TooMany)]
    [InlineData(FaultKind.ServerError)]
    [InlineData(FaultKind.BadGateway)]
    [InlineData(FaultKind.BadGatewayBefore)]
    public async Task A_storm_over_the_polls_loses_nothing_doubles_nothing_and_floods_nobody(FaultKind kind)
    {
        var bot = await scene.StartBotAsync();
        await scene.AskAsync("/echo before");
        scene.Telegram.Faults.Add(new InjectedFault(kind, "getUpdates", Times: 25) { RetryAfter = 3 });
        scene.Telegram.Write(scene.Minji, "/echo one");
        scene.Telegram.Write(scene.Minji, "/echo two");

        await scene.UntilAsync(() => scene.Telegram.Faults.Left == 0 && scene.Telegram.Pending == 0);
        await scene.AskAsync("/echo after");
        await bot.StopAsync();

        Assert.Equal(["echo before", "echo one", "echo two", "echo after"], Titles(scene.Room));
        var failed = CallsOf("getUpdates").Where(call => call.Fault is not null).ToList();
        Assert.Equal(25, failed.Count);
        Assert.True(MostIn(TimeSpan.FromSeconds(10), failed) <= 5, $"Pauses between failing polls must grow: {string.Join(", ", Gaps(failed))}");
        Assert.Single(bot.Log.From(LogLevel.Warning), line => line.Contains("getUpdates", StringComparison.Ordinal));
        Assert.Single(bot.Log.From(LogLevel.Information), line => line.Contains("answers again", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(FaultKind.DropRequest)]
    [InlineData(FaultKind.DropAnswer)]
    [InlineData(FaultKind.TooMany)]
    [InlineData(FaultKind.ServerError)]
    [InlineData(FaultKind.BadGateway)]
    public async Task A_storm_over_the_login_delays_it(FaultKind kind)
    {
        scene.Telegram.Faults.Add(new InjectedFault(kind, Times: 12) { RetryAfter = 2 });
        await scene.StartBotAsync();

        await scene.AskAsync("/echo one");

        Assert.Equal(["echo one"], Titles(scene.Room));
        Assert.True(MostIn(TimeSpan.FromSeconds(5), CallsOf("getMe")) <= 5, "Pauses between failing logins must grow.");
    }

    [Theory]
    [InlineData(FaultKind.DropRequest)]
    [InlineData(FaultKind.DropAnswer)]
    [InlineData(FaultKind.CutAnswer)]
    [InlineData(FaultKind.TooMany)]
    [InlineData(FaultKind.ServerError)]
    [InlineData(FaultKind.BadGateway)]
    public async Task An_edit_is_repeated_until_it_is_done_because_twice_is_the_same(FaultKind kind)
    {
        var bot = await scene.StartBotAsync();
        bot.Echo.Answer = (words, reply) => Task.FromResult(reply with { Page = new PageInfo(1, 2, 2, null, "/echo two") });
        var answer = Assert.Single(await scene.AskAsync("/echo one"));
        scene.Telegram.Faults.Add(new InjectedFault(kind, "editMessageText", Times: 3));

        await scene.PressAsync(answer, "다음 ▶");

        Assert.StartsWith("echo two", answer.Text, StringComparison.Ordinal);
        Assert.Equal(1, answer.Edits);
        Assert.Single(scene.Telegram.CallbackAnswers);
        Assert.Single(scene.Room.Answers);
    }

    [Fact]
    public async Task Everything_going_wrong_at_random_still_answers_each_question_at_most_once_and_the_refused_ones_surely()
    {
        var bot = await scene.StartBotAsync();
        var kinds = new[] { FaultKind.TooMany, FaultKind.ServerError, FaultKind.DropRequest, FaultKind.TooMany, FaultKind.ServerError };
        for (var i = 0; i < 60; i++)
        {
            // Requests to send are dropped nowhere: whether such a request arrived, nobody could know.
            scene.Telegram.Faults.Add(new InjectedFault(kinds[i % kinds.Length], kinds[i % kinds.Length] == FaultKind.DropRequest ? "getUpdates" : null) { RetryAfter = 1 + (i % 3) });
        }

        var people = Enumerable.Range(0, 8).Select(i => scene.Telegram.World.NewUser($"사람{i}")).ToList();
        foreach (var round in Enumerable.Range(0, 3))
        {
            people.ForEach(person => scene.Telegram.Write(person, $"/echo {round}"));
        }

        await scene.UntilQuietAsync();
        await bot.StopAsync();

        Assert.All(people, person => Assert.Equal(["echo 0", "echo 1", "echo 2"], Titles(scene.Telegram.World.Private(person))));
        Assert.Empty(scene.Telegram.Violations);
    }

    [Fact]
    public async Task A_wrong_token_is_said_once_and_never_tried_again()
    {
        const string wrong = "987654321:AAWrongWrongWrongWrongWrongWrong";
        var bot = await scene.StartBotAsync(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Telegram:Token"] = wrong });
        await bot.Served;
        await bot.StopAsync();

        var line = Assert.Single(bot.Log.From(LogLevel.Warning));
        Assert.Contains("Telegram:Token", line, StringComparison.Ordinal);
        Assert.Single(scene.Telegram.Calls);
        Assert.DoesNotContain(bot.Log.Lines, told => told.Text.Contains("AAWrong", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_processes_with_one_token_share_the_questions_and_say_what_is_wrong()
    {
        var first = await scene.StartBotAsync();
        await scene.AskAsync("/echo one");
        var second = await scene.StartBotAsync();
        await scene.UntilAsync(() => Told(first) || Told(second));
        await second.StopAsync();
        await scene.AskAsync("/echo two");
        await first.StopAsync();

        Assert.Equal(["echo one", "echo two"], Titles(scene.Room));
        Assert.True(MostIn(TimeSpan.FromSeconds(10), [.. CallsOf("getUpdates").Where(call => call.Error is not null)]) <= 12, "Two pollers must not fight at full speed.");

        static bool Told(TelegramBot bot) => bot.Log.From(LogLevel.Warning).Any(line => line.Contains("Another process uses the same Telegram:Token", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(BotStanding.Blocked)]
    [InlineData(BotStanding.Kicked)]
    [InlineData(BotStanding.Unknown)]
    public async Task A_chat_that_threw_the_bot_out_is_not_written_to_again(BotStanding standing)
    {
        var bot = await scene.StartBotAsync();
        scene.Room.Standing = standing;

        await scene.AskAsync("/echo one");

        Assert.Empty(scene.Room.Answers);
        Assert.Single(CallsOf("sendMessage"));
        Assert.Empty(bot.Log.From(LogLevel.Warning));
    }

    [Fact]
    public async Task A_group_that_moved_is_answered_where_it_is_now()
    {
        await scene.StartBotAsync();
        var old = scene.Telegram.World.NewGroup("방");
        var now = scene.Telegram.World.NewSupergroup("방");
        old.MovedTo = now.Id;
        scene.Telegram.Write(old, scene.Minji, "/echo one");
        scene.Telegram.Write(old, scene.Minji, "/echo two");
        await scene.UntilQuietAsync();

        Assert.Equal(["echo one", "echo two"], Titles(now));
        Assert.Equal(3, CallsOf("sendMessage").Count);
    }

    [Fact]
    public async Task A_bot_whose_log_is_read_by_strangers_tells_neither_token_nor_words()
    {
        var bot = await scene.StartBotAsync();
        scene.Telegram.Faults.Add(new InjectedFault(FaultKind.DropAnswer, "sendMessage"));
        scene.Telegram.Faults.Add(new InjectedFault(FaultKind.ServerError, "getUpdates", Times: 3));
        await scene.AskAsync("/echo 비밀스러운말");
        await bot.StopAsync();

        Assert.DoesNotContain(bot.Log.Lines, line => line.Text.Contains("AAEmulated", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Log.From(LogLevel.Information), line => line.Contains("비밀스러운말", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Titles(EmulatedChat chat) => chat.Answers.Select(answer => answer.Text.Split('\n')[0].Trim());

    private static IEnumerable<TimeSpan> Gaps(IReadOnlyList<ApiCall> calls) => calls.Zip(calls.Skip(1), (one, next) => next.At - one.At);

    private static int MostIn(TimeSpan span, IReadOnlyList<ApiCall> calls)
        => calls.Select(call => calls.Count(other => other.At >= call.At && other.At < call.At + span)).DefaultIfEmpty().Max();

    private IReadOnlyList<ApiCall> CallsOf(string method) => [.. scene.Telegram.Calls.Where(call => call.Method == method)];
}
