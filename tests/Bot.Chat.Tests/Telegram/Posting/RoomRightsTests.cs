using Bot.Chat.Telegram.Answering;
using Bot.Chat.Telegram.Protocol;
using Bot.Chat.Telegram.Protocol.Model;
using Bot.Chat.Tests.Telegram.Bots;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Chat.Tests.Telegram.Posting;

public sealed class RoomRightsTests
{
    private const long Person = 77;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("creator", true)]
    [InlineData("administrator", true)]
    [InlineData("member", false)]
    [InlineData("restricted", false)]
    public async Task In_a_group_the_platform_is_asked_and_its_answer_holds_a_minute(string role, bool may)
    {
        await using var scene = await TelegramScene.OpenAsync();
        var group = scene.Telegram.World.NewSupergroup("모임");
        group.Roles[Person] = role;
        using var hold = scene.Clock.Hold();
        var rights = await RightsAsync(scene);
        var message = Message(group.Id, "supergroup");

        Assert.Equal(may, await rights.Of(message)(Cancel));
        Assert.Equal(may, await rights.Of(message)(Cancel));
        Assert.Single(scene.Telegram.Calls, call => call.Method == "getChatMember");
        scene.Clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal(may, await rights.Of(message)(Cancel));
        Assert.Equal(2, scene.Telegram.Calls.Count(call => call.Method == "getChatMember"));
        Assert.Equal(may, await rights.Of(new CallbackQuery { Id = "1", From = User, Message = message })!(Cancel));
    }

    [Fact]
    public async Task Nobody_is_asked_about_private_chats_channels_and_those_who_write_in_the_name_of_their_group()
    {
        await using var scene = await TelegramScene.OpenAsync();
        var rights = await RightsAsync(scene);
        var group = Message(-1_000_000_000_005, "supergroup");

        Assert.True(await rights.Of(Message(Person, "private"))(Cancel));
        Assert.True(await rights.Of(Message(-1_000_000_000_006, "channel") with { From = null })(Cancel));
        Assert.True(await rights.Of(group with { SenderChat = group.Chat })(Cancel));
        Assert.False(await rights.Of(group with { SenderChat = new TelegramChat { Id = -1_000_000_000_009, Type = "channel" } })(Cancel));
        Assert.Null(rights.Of(new CallbackQuery { Id = "1", From = User }));
        Assert.DoesNotContain(scene.Telegram.Calls, call => call.Method == "getChatMember");
    }

    private static TelegramUser User => new() { Id = Person };

    private static TelegramMessage Message(long chat, string type) => new() { MessageId = 1, Chat = new TelegramChat { Id = chat, Type = type }, From = User, Date = 1 };

    private static async Task<RoomRights> RightsAsync(TelegramScene scene)
    {
        var bot = await scene.StartBotAsync();
        return new RoomRights(bot.Services.GetRequiredService<ITelegramConnection>(), scene.Clock);
    }
}
