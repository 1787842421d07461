namespace Bot.Testing.Telegram.World;

/// <summary>What the bot may do in a chat.</summary>
public enum BotStanding
{
    Member,

    /// <summary>403 Forbidden: bot was blocked by the user.</summary>
    Blocked,

    /// <summary>403 Forbidden: bot was kicked from the chat.</summary>
    Kicked,

    /// <summary>400 Bad Request: chat not found.</summary>
    Unknown,
}
