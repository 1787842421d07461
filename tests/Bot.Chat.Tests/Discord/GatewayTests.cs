using Bot.Chat.Discord.Protocol;
using Bot.Testing.Discord;
using Bot.Testing.Discord.Gateway;

namespace Bot.Chat.Tests.Discord;

public sealed class GatewayTests
{
    [Fact]
    public async Task Logs_in_without_intents_and_receives_what_is_asked()
    {
        await using var rig = await DiscordRig.StartAsync();
        var listener = rig.Listen();
        await OnlineAsync(rig);
        var asked = await rig.Emulator.Gateway.SendAsync(InteractionPayloads.Command("help"));
        await listener.UntilAsync(1);

        Assert.Equal([asked.Id], listener.Received);
        Assert.Equal(0, (int?)rig.Emulator.Gateway.Logins[0]["intents"]);
        Assert.Empty(rig.Emulator.Violations);
    }

    [Fact]
    public async Task Beats_first_after_a_part_of_the_interval_and_then_after_each()
    {
        await using var rig = await DiscordRig.StartAsync();
        await SettleAsync(rig, rig.Listen());
        rig.Clock.Advance(rig.Emulator.Settings.HeartbeatInterval / 2);
        await rig.Emulator.UntilAsync(() => rig.Emulator.Gateway.Heartbeats == 1, "the first beat");
        Assert.Equal([2], rig.Emulator.Gateway.Beats);
    }

    [Fact]
    public async Task Leaves_a_connection_that_does_not_acknowledge_and_resumes()
    {
        await using var rig = await DiscordRig.StartAsync();
        var listener = rig.Listen();
        var first = await SettleAsync(rig, listener);
        rig.Emulator.Gateway.SilenceAll();
        rig.Clock.Advance(rig.Emulator.Settings.HeartbeatInterval / 2);
        await rig.Emulator.UntilAsync(() => rig.Emulator.Gateway.Heartbeats == 1, "the first beat");
        var missed = await rig.Emulator.Gateway.SendAsync(InteractionPayloads.Command("help"));
        rig.Clock.Advance(rig.Emulator.Settings.HeartbeatInterval);
        await rig.Clock.PassAsync(IsPace);
        await listener.UntilAsync(2);

        Assert.Equal([first, missed.Id], listener.Received);
        Assert.Equal(1, rig.Emulator.Gateway.Identifies);
        Assert.Equal(1, rig.Emulator.Gateway.Resumes);
    }

    public static TheoryData<GatewayMoment, GatewayFault> LoginFaults => new()
    {
        { GatewayMoment.Connected, new GatewayFault.Cut() },
        { GatewayMoment.Greeted, new GatewayFault.Cut() },
        { GatewayMoment.Identified, new GatewayFault.Cut() },
        { GatewayMoment.Ready, new GatewayFault.Cut() },
        { GatewayMoment.Connected, new GatewayFault.Close(4000) },
        { GatewayMoment.Identified, new GatewayFault.Close(4009) },
        { GatewayMoment.Identified, new GatewayFault.InvalidSession(CanResume: false) },
        { GatewayMoment.Ready, new GatewayFault.Reconnect() },
        { GatewayMoment.Ready, new GatewayFault.InvalidSession(CanResume: true) },
    };

    [Theory]
    [MemberData(nameof(LoginFaults))]
    public async Task Comes_back_whatever_breaks_while_logging_in(GatewayMoment moment, GatewayFault fault)
    {
        await using var rig = await DiscordRig.StartAsync();
        rig.Emulator.Gateway.Faults.At(moment, fault);
        var listener = rig.Listen();
        await rig.Emulator.UntilAsync(() => rig.Emulator.Gateway.Connections == 1, "a connection");
        await ComeBackAsync(rig, rig.Emulator.UntilAsync(() => rig.Emulator.Gateway.Connections >= 2 && rig.Emulator.Gateway.Online == 1, "another connection"));
        var asked = await rig.Emulator.Gateway.SendAsync(InteractionPayloads.Command("help"));
        await listener.UntilAsync(1);

        Assert.Equal([asked.Id], listener.Received);
        Assert.Empty(rig.Emulator.Violations);
    }

    public static TheoryData<GatewayMoment, GatewayFault> ResumeFaults => new()
    {
        { GatewayMoment.Connected, new GatewayFault.Cut() },
        { GatewayMoment.Greeted, new GatewayFault.Cut() },
        { GatewayMoment.Resuming, new GatewayFault.Cut() },
        { GatewayMoment.Replaying, new GatewayFault.Cut() },
        { GatewayMoment.Resumed, new GatewayFault.Cut() },
        { GatewayMoment.Resuming, new GatewayFault.Close(4000) },
        { GatewayMoment.Replaying, new GatewayFault.Reconnect() },
        { GatewayMoment.Resumed, new GatewayFault.InvalidSession(CanResume: true) },
    };

    [Theory]
    [MemberData(nameof(ResumeFaults))]
    public async Task Loses_and_doubles_nothing_whatever_breaks_while_resuming(GatewayMoment moment, GatewayFault fault)
    {
        await using var rig = await DiscordRig.StartAsync();
        var listener = rig.Listen();
        var asked = new List<string> { await SettleAsync(rig, listener) };
        rig.Emulator.Gateway.Faults.At(moment, fault);
        rig.Emulator.Gateway.SilenceAll();
        for (var i = 0; i < 3; i++)
        {
            asked.Add((await rig.Emulator.Gateway.SendAsync(InteractionPayloads.Command("help"))).Id);
        }

        rig.Emulator.Gateway.CutAll();
        await ComeBackAsync(rig, listener.UntilAsync(4));

        Assert.Equal(asked, listener.Received);
        Assert.Equal(1, rig.Emulator.Gateway.Identifies);
    }

    [Fact]
    public async Task Logs_in_anew_when_the_session_is_gone()
    {
        await using var rig = await DiscordRig.StartAsync();
        await SettleAsync(rig, rig.Listen());
        rig.Emulator.Gateway.CutAll();
        rig.Emulator.Gateway.ForgetSessions();
        await ComeBackAsync(rig, rig.Emulator.UntilAsync(() => rig.Emulator.Gateway.Identifies == 2 && rig.Emulator.Gateway.Online == 1, "another login"));
        Assert.Empty(rig.Emulator.Violations);
    }

    [Theory]
    [InlineData(4004, "Discord:Token")]
    [InlineData(4010, "Discord:Shards")]
    [InlineData(4011, "Discord:Shards")]
    [InlineData(4012, "version")]
    [InlineData(4013, "intents")]
    [InlineData(4014, "intents")]
    public async Task Says_once_why_it_may_not_come_back(int code, string named)
    {
        await using var rig = await DiscordRig.StartAsync();
        rig.Emulator.Gateway.Faults.At(GatewayMoment.Identified, new GatewayFault.Close(code), times: 9);
        var failure = await Assert.ThrowsAsync<DiscordException>(() => rig.Listen().Running);

        Assert.Equal(DiscordFailure.Refused, failure.Kind);
        Assert.Contains(named, failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, rig.Emulator.Gateway.Connections);
    }

    [Fact]
    public async Task Hands_on_once_what_comes_twice()
    {
        await using var rig = await DiscordRig.StartAsync();
        var listener = rig.Listen();
        await OnlineAsync(rig);
        var first = await rig.Emulator.Gateway.SendAsync(InteractionPayloads.Command("help"));
        await rig.Emulator.Gateway.RepeatAsync(first);
        await rig.Emulator.Gateway.RepeatAsync(first);
        var second = await rig.Emulator.Gateway.SendAsync(InteractionPayloads.Command("help"));
        await listener.UntilAsync(2);

        Assert.Equal([first.Id, second.Id], listener.Received);
    }

    [Fact]
    public async Task Waits_longer_after_every_connection_that_breaks_young()
    {
        await using var rig = await DiscordRig.StartAsync();
        rig.Emulator.Gateway.Faults.At(GatewayMoment.Connected, new GatewayFault.Cut(), times: 1000);
        var start = rig.Clock.GetUtcNow();
        rig.Listen();
        for (var i = 0; i < 20; i++)
        {
            await rig.Clock.PassAsync(IsPace);
        }

        // Twenty tries take a quarter of an hour, and no minute sees more than a handful.
        Assert.True(rig.Clock.GetUtcNow() - start > TimeSpan.FromMinutes(10));
        Assert.InRange(rig.Emulator.Gateway.Connections, 20, 21);
        Assert.Equal(0, rig.Emulator.Gateway.Identifies);
    }

    [Fact]
    public async Task A_gateway_that_takes_and_drops_everybody_gets_no_login_storm()
    {
        await using var rig = await DiscordRig.StartAsync();
        rig.Emulator.Gateway.Faults.At(GatewayMoment.Identified, new GatewayFault.Close(4009), times: 1000);
        var start = rig.Clock.GetUtcNow();
        rig.Listen();
        for (var i = 1; i <= 12; i++)
        {
            await rig.Emulator.UntilAsync(() => rig.Emulator.Gateway.Identifies == i, $"login {i}");
            await PassPaceAndGateAsync(rig);
        }

        var perDay = 12 / (rig.Clock.GetUtcNow() - start).TotalDays;
        Assert.InRange(rig.Emulator.Gateway.Identifies, 12, 13);
        Assert.True(perDay < 4_000, $"{perDay} logins a day");
        Assert.Empty(rig.Emulator.Violations);
    }

    [Fact]
    public async Task Starts_shards_one_after_the_other_as_fast_as_allowed()
    {
        await using var rig = await DiscordRig.StartAsync(settings => settings with { Shards = 3, MaxConcurrency = 1 });
        rig.Listen();
        for (var i = 1; i <= 3; i++)
        {
            await rig.Emulator.UntilAsync(() => rig.Emulator.Gateway.Online == i, $"shard {i}");
            if (i < 3)
            {
                await rig.Clock.PassAsync(due => due > TimeSpan.FromSeconds(5) && due < TimeSpan.FromSeconds(6));
            }
        }

        Assert.Empty(rig.Emulator.Violations);
        Assert.Equal([0, 1, 2], rig.Emulator.Gateway.Logins.Select(login => (int)login["shard"]![0]!).Order());
    }

    [Fact]
    public async Task Says_goodbye_when_it_is_stopped()
    {
        await using var rig = await DiscordRig.StartAsync();
        using var stop = new CancellationTokenSource();
        var listener = new Listener(rig.Connection, stop.Token);
        await SettleAsync(rig, listener);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => listener.Running);
        await rig.Emulator.UntilAsync(() => rig.Emulator.Gateway.Goodbyes.Count == 1, "a goodbye");
        Assert.Equal([1000], rig.Emulator.Gateway.Goodbyes);
    }

    private static Task OnlineAsync(DiscordRig rig) => rig.Emulator.UntilAsync(() => rig.Emulator.Gateway.Online == 1, "a login");

    // Something received proves that READY was, too.
    private static async Task<string> SettleAsync(DiscordRig rig, Listener listener)
    {
        await OnlineAsync(rig);
        var first = await rig.Emulator.Gateway.SendAsync(InteractionPayloads.Command("help"));
        await listener.UntilAsync(1);
        return first.Id;
    }

    // Waits between connections, apart from the time limits of login (60 s), connecting (20 s), goodbye (2 s), requests (15 s) and the heartbeat.
    private static bool IsPace(TimeSpan due)
        => due > TimeSpan.Zero && due <= TimeSpan.FromSeconds(57) && due.TotalSeconds is not (20 or 2 or 15) && Math.Abs(due.TotalSeconds - 20.625) > 0.001;

    private static async Task PassPaceAndGateAsync(DiscordRig rig)
    {
        // The pace of the next connection, then the rest of five seconds between two logins if that is longer.
        var pace = await rig.Clock.PassAsync(IsPace);
        if (pace < TimeSpan.FromSeconds(5.25))
        {
            await rig.Clock.PassAsync(due => due > TimeSpan.Zero && due <= TimeSpan.FromSeconds(5.25));
        }
    }

    private static async Task ComeBackAsync(DiscordRig rig, Task arrived)
    {
        while (!arrived.IsCompleted)
        {
            var waited = rig.Clock.TimerAsync(IsPace);
            if (await Task.WhenAny(arrived, waited) == waited && !arrived.IsCompleted)
            {
                rig.Clock.Advance(await waited);
            }
        }

        await arrived;
    }
}
