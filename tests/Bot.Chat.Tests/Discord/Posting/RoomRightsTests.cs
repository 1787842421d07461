using System.Text.Json.Nodes;
using Bot.Chat.Discord.Answering;
using Bot.Chat.Discord.Protocol;
using Bot.Testing.Discord;

namespace Bot.Chat.Tests.Discord.Posting;

public sealed class RoomRightsTests
{
    private const string ManageChannels = "16";
    private const string Administrator = "8";
    private const string ManageThreads = "17179869184";
    private const string SendMessages = "2048";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(ManageChannels, 0, true)]
    [InlineData(Administrator, 0, true)]
    [InlineData(SendMessages, 0, false)]
    [InlineData(ManageThreads, 0, false)]
    [InlineData(ManageThreads, 11, true)]
    [InlineData(ManageChannels, 11, true)]
    [InlineData(SendMessages, 11, false)]
    [InlineData("", 0, false)]
    [InlineData("99999999999999999999999999", 0, false)]
    public async Task In_a_guild_the_bits_that_discord_computed_for_this_channel_count(string permissions, int channelType, bool may)
    {
        var asker = Asker(payload =>
        {
            payload["member"]!["permissions"] = permissions;
            payload["channel"]!["type"] = channelType;
        });

        Assert.Equal(may, await asker.MayManage!(Cancel));
        Assert.Equal(("discord", "1331900000000000001", null), (asker.Room.Platform, asker.Room.Chat, asker.Room.Topic));
    }

    [Fact]
    public async Task A_conversation_with_the_bot_is_its_askers_own()
        => Assert.True(await Asker(payload =>
        {
            payload.Remove("guild_id");
            payload.Remove("member");
            payload["context"] = 1;
            payload["authorizing_integration_owners"] = new JsonObject { ["0"] = "0" };
        }).MayManage!(Cancel));

    [Fact]
    public void Where_the_bot_cannot_post_unasked_nobody_manages_anything()
    {
        Assert.Null(Asker(payload => payload["authorizing_integration_owners"] = new JsonObject { ["1"] = "80351110224678912" }).MayManage);
        Assert.Null(Asker(payload =>
        {
            payload.Remove("guild_id");
            payload.Remove("member");
            payload["context"] = 2;
            payload["authorizing_integration_owners"] = new JsonObject { ["1"] = "80351110224678912" };
        }).MayManage);
    }

    private static Core.Chat.Asking.Asker Asker(Action<JsonObject> change)
    {
        var payload = InteractionPayloads.Command("subscribe");
        change(payload);
        (payload["id"], payload["application_id"], payload["token"]) = ("1", "2", "secret");
        return Question.AskerOf(System.Text.Json.JsonSerializer.Deserialize(payload.ToJsonString(), DiscordJson.Default.Interaction)!);
    }
}
