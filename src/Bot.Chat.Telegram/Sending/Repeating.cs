namespace Bot.Chat.Telegram.Sending;

/// <summary>Whether a call may be made again when nobody knows if it was carried out.</summary>
internal enum Repeating
{
    /// <summary>A new message: made twice, it stands there twice.</summary>
    Never,

    /// <summary>An edit, an answer to a query: made twice, it is the same.</summary>
    Harmless,
}
