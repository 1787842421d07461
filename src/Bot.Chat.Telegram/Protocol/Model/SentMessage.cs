namespace Bot.Chat.Telegram.Protocol.Model;

/// <summary>What a bot has to know of a message that it sent. The server sends it back in full; the rest is what was asked for, and is passed over.</summary>
internal sealed record SentMessage
{
    /// <inheritdoc cref="TelegramMessage.MessageId"/>
    public required int MessageId { get; init; }

    /// <inheritdoc cref="TelegramMessage.Photo"/>
    public IReadOnlyList<PhotoSize>? Photo { get; init; }
}
