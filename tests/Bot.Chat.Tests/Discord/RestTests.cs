using Bot.Chat.Discord.Protocol;
using Bot.Chat.Discord.Protocol.Interactions;
using Bot.Chat.Discord.Protocol.Messages;
using Bot.Chat.Discord.Rest;
using Bot.Testing.Discord.Rest;

namespace Bot.Chat.Tests.Discord;

public sealed class RestTests
{
    private static readonly Snowflake Channel = new(1_331_900_000_000_000_001);
    private static readonly DiscordMessage Hello = new() { Components = [Component.Text("안녕하세요")], Flags = MessageFlags.ComponentsV2 };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Learns_who_it_is()
    {
        await using var rig = await DiscordRig.StartAsync();
        var application = await rig.Connection.LogInAsync(Token);
        Assert.Equal(rig.Emulator.Settings.ApplicationId, application.Id.Value);
    }

    [Fact]
    public async Task Says_once_that_the_token_is_wrong_and_asks_no_more()
    {
        await using var rig = await DiscordRig.StartAsync(options: options => options.Token = "wrong");
        for (var i = 0; i < 3; i++)
        {
            var failure = await Assert.ThrowsAsync<DiscordException>(() => rig.Connection.LogInAsync(Token));
            Assert.Equal(DiscordFailure.Refused, failure.Kind);
            Assert.Contains("Discord:Token", failure.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("wrong", failure.Message, StringComparison.Ordinal);
        }

        Assert.Single(rig.Emulator.Requests);
    }

    [Fact]
    public async Task Waits_for_the_next_window_of_a_bucket()
    {
        await using var rig = await DiscordRig.StartAsync();
        for (var i = 0; i < 12; i++)
        {
            var sending = rig.Connection.SendAsync(Channel, Hello, $"n{i}", Token);
            if (i is 5 or 10)
            {
                await rig.Clock.PassAsync(IsWindow);
            }

            await sending;
        }

        Assert.Equal(12, rig.Emulator.Messages.Count);
        Assert.Equal(0, rig.Emulator.RefusedByLimits);
        Assert.Empty(rig.Emulator.Violations);
    }

    [Fact]
    public async Task Sends_no_more_at_once_than_a_bucket_holds()
    {
        await using var rig = await DiscordRig.StartAsync();
        var sending = Enumerable.Range(0, 12).Select(i => rig.Connection.SendAsync(Channel, Hello, $"n{i}", Token)).ToList();
        await rig.Clock.TimerAsync(IsWindow);
        await rig.Emulator.UntilAsync(() => rig.Emulator.Messages.Count == 5, "a full bucket");

        Assert.Equal(0, rig.Emulator.RefusedByLimits);
        Assert.True(sending.Count(one => !one.IsCompleted) >= 7);
    }

    [Theory]
    [InlineData("user", true)]
    [InlineData("user", false)]
    [InlineData("shared", true)]
    [InlineData("global", true)]
    public async Task Waits_as_long_as_a_429_says(string scope, bool json)
    {
        await using var rig = await DiscordRig.StartAsync();
        rig.Emulator.Faults.On("POST /channels", new RestFault.Limit(2, scope, json));
        var sending = rig.Connection.SendAsync(Channel, Hello, "n", Token);
        var waited = await rig.Clock.PassAsync(due => due >= TimeSpan.FromSeconds(2) && due < TimeSpan.FromSeconds(3));
        await sending;

        Assert.True(waited >= TimeSpan.FromSeconds(2));
        Assert.Equal(2, rig.Emulator.Requests.Count);
        Assert.Equal(scope == "shared" ? 0 : 1, rig.Invalid.Count);
    }

    [Fact]
    public async Task Holds_everything_back_after_a_global_429_but_not_the_answers_to_interactions()
    {
        await using var rig = await DiscordRig.StartAsync();
        rig.Emulator.Faults.On("POST /channels", new RestFault.Limit(30, "global"));
        var sending = rig.Connection.SendAsync(Channel, Hello, "n", Token);
        await rig.Clock.TimerAsync(due => due >= TimeSpan.FromSeconds(29));
        var (theirs, ours) = rig.Ask();
        await rig.Connection.RespondAsync(ours, InteractionResponse.Message(Hello), Token);

        Assert.NotNull(theirs.Message);
        Assert.False(sending.IsCompleted);
        rig.Clock.Advance(TimeSpan.FromSeconds(31));
        await sending;
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    public async Task Tries_again_after_a_failure_of_Discords(int status)
    {
        await using var rig = await DiscordRig.StartAsync();
        rig.Emulator.Faults.On("POST /channels", new RestFault.Fail(status), times: 2);
        var sending = rig.Connection.SendAsync(Channel, Hello, "n", Token);
        var first = await rig.Clock.PassAsync(due => due < TimeSpan.FromSeconds(2));
        var second = await rig.Clock.PassAsync(due => due < TimeSpan.FromSeconds(2));
        await sending;

        Assert.True(second > first);
        Assert.Single(rig.Emulator.Messages);
    }

    [Fact]
    public async Task Gives_up_after_five_failures()
    {
        await using var rig = await DiscordRig.StartAsync();
        rig.Emulator.Faults.On("POST /channels", new RestFault.Fail(500), times: 100);
        var sending = rig.Connection.SendAsync(Channel, Hello, "n", Token);
        for (var i = 0; i < 4; i++)
        {
            await rig.Clock.PassAsync(due => due < TimeSpan.FromSeconds(10));
        }

        var failure = await Assert.ThrowsAsync<DiscordException>(() => sending);
        Assert.Equal(DiscordFailure.Request, failure.Kind);
        Assert.Equal(5, rig.Emulator.Requests.Count);
    }

    [Fact]
    public async Task Sends_a_message_once_although_its_answer_was_lost()
    {
        await using var rig = await DiscordRig.StartAsync();
        rig.Emulator.Faults.On("POST /channels", new RestFault.DropAfter(), times: 2);
        var sending = rig.Connection.SendAsync(Channel, Hello, "n", Token);
        await rig.Clock.PassAsync(due => due < TimeSpan.FromSeconds(2));
        await rig.Clock.PassAsync(due => due < TimeSpan.FromSeconds(2));
        await sending;

        Assert.Equal(3, rig.Emulator.Requests.Count);
        Assert.Single(rig.Emulator.Messages);
    }

    [Fact]
    public async Task Answers_an_interaction_once_although_the_acknowledgement_was_lost()
    {
        await using var rig = await DiscordRig.StartAsync();
        rig.Emulator.Faults.On("callback", new RestFault.DropAfter());
        var (theirs, ours) = rig.Ask();
        var answering = rig.Connection.RespondAsync(ours, InteractionResponse.Message(Hello), Token);
        await rig.Clock.PassAsync(due => due < TimeSpan.FromSeconds(1));
        await answering;

        Assert.Equal(2, rig.Emulator.Requests.Count);
        Assert.NotNull(theirs.Message);
    }

    [Fact]
    public async Task Does_not_repeat_a_follow_up_whose_fate_is_unknown()
    {
        await using var rig = await DiscordRig.StartAsync();
        var (theirs, ours) = rig.Ask();
        await rig.Connection.RespondAsync(ours, InteractionResponse.Message(Hello), Token);
        rig.Emulator.Faults.On("POST /webhooks", new RestFault.DropAfter());
        await Assert.ThrowsAsync<DiscordException>(() => rig.Connection.FollowUpAsync(ours, Hello, Token));

        Assert.Single(theirs.FollowUps);
        Assert.Equal(2, rig.Emulator.Requests.Count);
    }

    [Fact]
    public async Task Calls_an_answer_that_comes_too_late_expired_without_its_token()
    {
        await using var rig = await DiscordRig.StartAsync();
        var (_, ours) = rig.Ask();
        rig.Clock.Advance(TimeSpan.FromSeconds(3.5));
        var failure = await Assert.ThrowsAsync<DiscordException>(() => rig.Connection.RespondAsync(ours, InteractionResponse.Message(Hello), Token));

        Assert.Equal(DiscordFailure.Expired, failure.Kind);
        Assert.Equal(10062, failure.Code);
        Assert.DoesNotContain(ours.Token, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_an_edit_after_a_quarter_of_an_hour_expired()
    {
        await using var rig = await DiscordRig.StartAsync();
        var (_, ours) = rig.Ask();
        await rig.Connection.RespondAsync(ours, InteractionResponse.Defer(ephemeral: false), Token);
        rig.Clock.Advance(TimeSpan.FromMinutes(16));
        var failure = await Assert.ThrowsAsync<DiscordException>(() => rig.Connection.EditResponseAsync(ours, Hello, Token));

        Assert.Equal(DiscordFailure.Expired, failure.Kind);
        Assert.DoesNotContain(ours.Token, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stops_long_before_Discord_would_ban_it()
    {
        await using var rig = await DiscordRig.StartAsync();
        rig.Emulator.Faults.On("callback", new RestFault.Limit(10, Json: false), times: 5_000);
        var paused = 0;
        for (var i = 0; i <= InvalidRequests.Limit && paused == 0; i++)
        {
            var (_, ours) = rig.Ask();
            var answering = rig.Connection.RespondAsync(ours, InteractionResponse.Message(Hello), Token);
            var failure = await Assert.ThrowsAsync<DiscordException>(() => answering);
            paused += failure.Kind == DiscordFailure.Paused ? 1 : 0;
            rig.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(1, paused);
        Assert.InRange(rig.Emulator.Requests.Count, 1, InvalidRequests.Limit + 1);
        rig.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(0, rig.Invalid.Count);
    }

    [Fact]
    public async Task Sends_files_as_multipart()
    {
        await using var rig = await DiscordRig.StartAsync();
        var (theirs, ours) = rig.Ask();
        var message = Hello with
        {
            Components = [Component.Picture("chart.png", "차트")],
            Attachments = [new Attachment("0", "chart.png", "차트")],
            Files = [new MessageFile("chart.png", "image/png", [1, 2, 3])],
        };
        await rig.Connection.RespondAsync(ours, InteractionResponse.Message(message), Token);

        Assert.Equal(["chart.png"], theirs.Files);
        Assert.Empty(rig.Emulator.Violations);
    }

    private static bool IsWindow(TimeSpan due) => due > TimeSpan.FromSeconds(4) && due <= TimeSpan.FromSeconds(5);
}
