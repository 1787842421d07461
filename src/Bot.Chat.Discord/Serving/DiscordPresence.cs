using Bot.Chat.Discord.Protocol;

namespace Bot.Chat.Discord.Serving;

/// <summary>Whether Discord knows the bot: from the first login until the token is refused.</summary>
internal sealed class DiscordPresence
{
    private volatile DiscordApplication? application;

    /// <summary>Null before the first login and after a refusal.</summary>
    public DiscordApplication? Application
    {
        get => application;
        set => application = value;
    }
}
