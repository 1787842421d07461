namespace Bot.Chat.Discord;

/// <summary>Discord blocks clients without a name of this form (reference, "User Agent").</summary>
internal static class DiscordUserAgent
{
    public const string Value = "DiscordBot (https://aftershock.invalid, 1.0)";
}
