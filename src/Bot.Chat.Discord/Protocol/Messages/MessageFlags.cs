namespace Bot.Chat.Discord.Protocol.Messages;

/// <summary>Bits of a message (resources/message, "Message Flags").</summary>
[Flags]
internal enum MessageFlags
{
    None = 0,

    /// <summary>Only the asker sees it.</summary>
    Ephemeral = 1 << 6,

    /// <summary>Comes without a sound.</summary>
    SuppressNotifications = 1 << 12,

    /// <summary>Built of components alone; cannot be taken back from a message.</summary>
    ComponentsV2 = 1 << 15,
}
