using System.Net;
using Bot.Testing;
using Bot.Testing.Discord;
using Bot.Testing.Discord.Rest;
using Bot.Testing.Telegram.Faults;

namespace Bot.Host.Tests.Service;

/// <summary>The service told to stop with answers in the air, and started again.</summary>
public sealed class StopTests
{
    [Fact]
    public async Task What_was_begun_is_finished_what_was_not_waits_for_the_next_start_and_nothing_comes_twice()
    {
        await using var scene = await ServiceScene.OpenAsync();
        var minji = scene.Telegram.World.NewUser("민지");
        var room = scene.Telegram.World.Private(minji);
        var first = await scene.StartAsync();
        var (onTelegram, onDiscord) = (new HeldRequest(), new HeldRequest());
        scene.Telegram.Faults.Add(new InjectedFault(FaultKind.Hold, "sendMessage") { Held = onTelegram });
        scene.Discord.Faults.On("/callback", new RestFault.Hold(onDiscord));
        scene.Telegram.Write(minji, "/reaction nadella");
        var asked = await scene.Discord.Gateway.SendAsync(InteractionPayloads.Command("help"));
        await Task.WhenAll(onTelegram.Arrived, onDiscord.Arrived);

        var stop = first.StopAsync();
        scene.Telegram.Write(minji, "/stock nvidia");
        await first.UntilAsync("ready", HttpStatusCode.ServiceUnavailable);
        Assert.Equal(HttpStatusCode.OK, await first.HealthAsync("live"));
        Assert.False(stop.IsCompleted);
        onTelegram.Release();
        onDiscord.Release();
        await stop;

        Assert.StartsWith("사티아 나델라의 발언", Assert.Single(room.Answers).Text, StringComparison.Ordinal);
        await scene.Discord.UntilAsync(() => asked.Message is not null, "the answer that was begun");
        Assert.Equal(1, scene.Telegram.Pending);

        scene.DiscordClock.Advance(TimeSpan.FromMinutes(1));
        await scene.StartAsync();
        await scene.Telegram.WaitAsync(() => scene.Telegram.Pending == 0, TestContext.Current.CancellationToken);
        Assert.Equal(2, room.Answers.Count);
        Assert.StartsWith("엔비디아 시세", room.Answers[1].Text, StringComparison.Ordinal);
        Assert.Single(scene.Discord.Requests, request => request.Path.EndsWith("/callback", StringComparison.Ordinal));
        Assert.Empty(scene.Telegram.Violations.Concat(scene.Discord.Violations));
    }
}
