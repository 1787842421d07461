using Bot.Chat.Discord;
using Bot.Chat.Telegram;
using Bot.Host.Composition;
using Bot.Web;

namespace Bot.Host.Serving;

/// <summary>Platforms that call us need the web server; without it they would be configured and never heard.</summary>
internal static class WebNeeds
{
    /// <exception cref="SettingsException">The web server is off, and a platform is set to call it.</exception>
    public static void Check(IConfiguration configuration)
    {
        if (configuration.GetSection(WebOptions.Section).Get<WebOptions>() is not { Enabled: false })
        {
            return;
        }

        if (configuration.GetSection(DiscordOptions.Section).Get<DiscordOptions>() is { Token.Length: > 0, Interactions: InteractionDelivery.Http })
        {
            throw new SettingsException(
                "Discord:Interactions is Http, for which Discord calls the web server, but Web:Enabled is false. Switch the web server on, or set Discord:Interactions to Gateway.");
        }

        if (configuration.GetSection(TelegramOptions.Section).Get<TelegramOptions>() is { Token.Length: > 0, PublicUrl.Length: > 0 })
        {
            throw new SettingsException(
                "Telegram:PublicUrl is set, for which Telegram calls the web server, but Web:Enabled is false. Switch the web server on, or leave Telegram:PublicUrl empty to poll.");
        }
    }
}
