using Bot.Chat.Discord.Posting;
using Bot.Chat.Discord.Protocol;
using Bot.Chat.Discord.Protocol.Interactions;
using Bot.Chat.Discord.Rendering;
using Bot.Chat.Discord.Serving;
using Bot.Chat.Tests.Telegram.Bots;
using Bot.Chat.Tests.Telegram.Posting;
using Bot.Core.Chat;
using Bot.Core.Chat.Buttons;
using Bot.Core.Digests.Outbox;
using Bot.Testing.Chat;
using Bot.Testing.Discord;

namespace Bot.Chat.Tests.Discord.Posting;

/// <summary>Our poster on the emulator, logged in.</summary>
internal sealed class PosterScene : IAsyncDisposable
{
    public const string Nonce = "0123456789abcdef01234567";

    private PosterScene(DiscordRig rig)
    {
        Rig = rig;
        var pictures = new ChartPicture(new TinyRasteriser());
        var letters = new LetterDesk(new DiscordRenderer(), new ComponentLayout(new ActionCodec(new MemoryChatState()), pictures), pictures);
        Presence.Application = new DiscordApplication(new Snowflake(rig.Emulator.Settings.ApplicationId), "aftershock", null, new DiscordUser(new Snowflake(rig.Emulator.Settings.ApplicationId)));
        Poster = new DiscordPoster(rig.Connection, Presence, letters, new ReadBack(rig.Connection), rig.Options, rig.Clock);
    }

    public DiscordRig Rig { get; }

    public DiscordEmulator Discord => Rig.Emulator;

    public DiscordPresence Presence { get; } = new();

    public DiscordPoster Poster { get; }

    public static async Task<PosterScene> OpenAsync() => new(await DiscordRig.StartAsync());

    public Post Post(string channel) => new(new Room("discord", channel), Posts.Reply, "/digest 1a2b", Nonce);

    public ValueTask DisposeAsync() => Rig.DisposeAsync();
}
