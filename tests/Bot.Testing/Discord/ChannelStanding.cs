namespace Bot.Testing.Discord;

/// <summary>What the bot may do in a channel or thread.</summary>
public enum ChannelStanding
{
    Open,

    /// <summary>404, code 10003: deleted, with its thread or its server.</summary>
    Unknown,

    /// <summary>403, code 50001: the bot was removed, or may not see it.</summary>
    NoAccess,

    /// <summary>403, code 50013: the bot may read there, not write.</summary>
    NoWriting,

    /// <summary>The bot may write, and is shown an empty channel when it reads.</summary>
    NoHistory,

    /// <summary>An archived thread: a message opens it again.</summary>
    Archived,

    /// <summary>400, code 160005: moderators alone may write in the thread.</summary>
    Locked,
}
