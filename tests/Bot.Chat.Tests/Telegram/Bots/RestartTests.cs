using Bot.Testing.Telegram.Server;
using Bot.Testing.Telegram.World;

namespace Bot.Chat.Tests.Telegram.Bots;

/// <summary>Stops, crashes and silences: no update is answered twice, and none is lost.</summary>
public sealed class RestartTests : IAsyncLifetime
{
    private TelegramScene scene = null!;

    public async ValueTask InitializeAsync() => scene = await TelegramScene.OpenAsync();

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task What_came_while_the_bot_was_away_is_answered_when_it_is_back()
    {
        var first = await scene.StartBotAsync();
        await scene.AskAsync("/echo one");
        await first.StopAsync();
        scene.Telegram.Write(scene.Minji, "/echo two");

        await scene.StartBotAsync();
        await scene.UntilQuietAsync();

        Assert.Equal(["echo one", "echo two"], Titles(scene.Room));
    }

    [Fact]
    public async Task A_stop_waits_for_what_was_begun_and_leaves_the_rest_for_the_next_start()
    {
        var first = await scene.StartBotAsync();
        var begun = new TaskCompletionSource();
        var work = new TaskCompletionSource();
        first.Echo.Answer = async (words, reply) =>
        {
            begun.TrySetResult();
            await work.Task;
            return reply;
        };
        scene.Telegram.Write(scene.Minji, "/echo begun");
        scene.Telegram.Write(scene.Minji, "/echo waiting");
        await begun.Task;
        var stop = first.StopAsync();
        work.SetResult();
        await stop;

        Assert.Equal(["echo begun"], Titles(scene.Room));
        Assert.Equal(1, scene.Telegram.Pending);
        await scene.StartBotAsync();
        await scene.UntilQuietAsync();

        Assert.Equal(["echo begun", "echo waiting"], Titles(scene.Room));
    }

    [Fact]
    public async Task A_stop_in_the_middle_repeats_nothing_that_was_answered_and_loses_nothing_that_was_not()
    {
        var first = await scene.StartBotAsync();
        first.Echo.Answer = async (words, reply) =>
        {
            await (words == "stuck" ? new TaskCompletionSource().Task : Task.CompletedTask);
            return reply;
        };
        var jun = scene.Telegram.World.NewUser("준");
        var room = scene.Telegram.World.Private(jun);
        scene.Telegram.Write(scene.Minji, "/echo stuck");
        scene.Telegram.Write(jun, "/echo one");
        scene.Telegram.Write(jun, "/echo two");
        await scene.UntilAsync(() => room.Answers.Count == 2);
        await first.StopAsync(patient: false);
        Assert.Equal(3, scene.Telegram.Pending);

        await scene.StartBotAsync();
        await scene.UntilQuietAsync();

        Assert.Equal(["echo stuck"], Titles(scene.Room));
        Assert.Equal(["echo one", "echo two"], Titles(room));
    }

    [Fact]
    public async Task Updates_that_come_again_are_passed_over_even_by_the_next_process()
    {
        var first = await scene.StartBotAsync();
        scene.Telegram.Write(scene.Minji, "/echo one");
        var update = Assert.Single(scene.Telegram.Waiting);
        await scene.UntilQuietAsync();
        scene.Telegram.Repeat(update);
        await scene.UntilQuietAsync();
        await first.StopAsync();
        scene.Telegram.Repeat(update);

        await scene.StartBotAsync();
        await scene.AskAsync("/echo two");

        Assert.Equal(["echo one", "echo two"], Titles(scene.Room));
    }

    [Fact]
    public async Task Ids_that_start_anew_after_a_week_of_silence_hide_nothing()
    {
        var first = await scene.StartBotAsync();
        await scene.AskAsync("/echo one");
        await scene.UntilAsync(() => scene.Clock.GetUtcNow() > new DateTimeOffset(2025, 2, 12, 0, 0, 0, TimeSpan.Zero));
        scene.Telegram.RestartUpdateIds(1000);
        await scene.AskAsync("/echo two");
        await scene.AskAsync("/echo three");
        await first.StopAsync();
        await scene.StartBotAsync();
        await scene.AskAsync("/echo four");

        Assert.Equal(["echo one", "echo two", "echo three", "echo four"], Titles(scene.Room));
    }

    [Fact]
    public async Task Ids_that_started_anew_while_the_bot_was_away_for_long_hide_nothing()
    {
        var first = await scene.StartBotAsync();
        await scene.AskAsync("/echo one");
        await first.StopAsync();
        scene.Clock.Advance(TimeSpan.FromDays(9));
        scene.Telegram.RestartUpdateIds(1000);
        scene.Telegram.Write(scene.Minji, "/echo two");

        await scene.StartBotAsync();
        await scene.UntilQuietAsync();

        Assert.Equal(["echo one", "echo two"], Titles(scene.Room));
    }

    [Fact]
    public async Task Polls_are_spaced_even_when_an_answer_takes_for_ever()
    {
        var bot = await scene.StartBotAsync();
        var work = new TaskCompletionSource();
        bot.Echo.Answer = async (_, reply) =>
        {
            await work.Task;
            return reply;
        };
        scene.Telegram.Write(scene.Minji, "/echo slow");
        await scene.UntilAsync(() => Informed().Count >= 10);
        var calls = Informed();
        work.SetResult();
        await scene.UntilQuietAsync();

        Assert.All(calls.Zip(calls.Skip(1)), pair => Assert.True(pair.Second.At - pair.First.At >= TimeSpan.FromMilliseconds(500), "Polls must not run hot."));
        Assert.Equal(["echo slow"], Titles(scene.Room));

        // Only polls that know of the update name an offset: the ones from when it was being answered.
        List<ApiCall> Informed() => [.. scene.Telegram.Calls.Where(call => call.Method == "getUpdates" && call.Parameters.ContainsKey("offset"))];
    }

    [Fact]
    public async Task A_full_poll_is_followed_by_the_next_before_its_slowest_answer()
    {
        // While it stands still, no pause of the bot ends.
        using var still = scene.Clock.Hold();
        var rooms = new List<EmulatedChat>();
        for (var i = 0; i < 140; i++)
        {
            var reader = scene.Telegram.World.NewUser("독자");
            scene.Telegram.Write(reader, i == 90 ? "/echo slow" : "/echo quick");
            rooms.Add(scene.Telegram.World.Private(reader));
        }

        var work = new TaskCompletionSource();
        var bot = await scene.StartBotAsync();
        bot.Echo.Answer = async (words, reply) =>
        {
            await (words == "slow" ? work.Task : Task.CompletedTask);
            return reply;
        };
        await scene.UntilAsync(() => rooms.Count(room => room.Answers.Count > 0) == 139);

        // The second poll confirmed half of the first.
        Assert.InRange(scene.Telegram.Pending, 1, 90);
        still.Dispose();
        work.SetResult();
        await scene.UntilQuietAsync();

        Assert.All(rooms, room => Assert.Single(room.Answers));
    }

    private static IEnumerable<string> Titles(EmulatedChat chat) => chat.Answers.Select(answer => answer.Text.Split('\n')[0].Trim());
}
