using Bot.Chat.Discord;
using Bot.Chat.Telegram;
using Microsoft.Extensions.Options;

namespace Bot.Host.Serving;

/// <summary>How to connect what is not connected, in one line.</summary>
internal sealed class PlatformHint(IOptions<DiscordOptions> discord, IOptions<TelegramOptions> telegram)
{
    /// <summary>Null when both are connected.</summary>
    public string? Sentence => (discord.Value.Token.Length > 0, telegram.Value.Token.Length > 0) switch
    {
        (true, true) => null,
        (true, false) => "Telegram is off: set Telegram__Token to the token that BotFather gives.",
        (false, true) => "Discord is off: set Discord__Token to the bot token of the developer portal.",
        _ => "Discord and Telegram are off: set Discord__Token (developer portal) or Telegram__Token (BotFather) in the environment to connect them.",
    };
}
