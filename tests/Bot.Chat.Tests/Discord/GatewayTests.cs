using Bot.Chat.Discord.Gateway;
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
        await rig.Emulator.UntilAsync(() => rig.Emulator.Gateway.Online == 1, "a login");
        var asked = await rig.Emulator.Gateway.SendAsync(InteractionPayloads.Command("help"));
        await listener.UntilAsync(1);

        Assert.Equal([asked.Id], listener.Received);
        Assert.Equal(0, (int?)rig.Emulator.Gateway.Logins[0]["intents"]);
        Assert.Empty(rig.Emulator.Violations);
    }
}
