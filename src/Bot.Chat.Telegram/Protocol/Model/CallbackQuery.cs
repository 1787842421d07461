namespace Bot.Chat.Telegram.Protocol.Model;

/// <summary>Somebody pressed a button under a message: https://core.telegram.org/bots/api#callbackquery.</summary>
internal sealed record CallbackQuery
{
    public required string Id { get; init; }

    public required TelegramUser From { get; init; }

    /// <summary>The message with the button; null when it was sent inline.</summary>
    public TelegramMessage? Message { get; init; }

    /// <summary>Set instead of <see cref="Message"/> when the message was sent inline.</summary>
    public string? InlineMessageId { get; init; }

    /// <summary>The button's data, 1 to 64 bytes of UTF-8. Clients may send anything: it is input from a stranger.</summary>
    public string? Data { get; init; }
}
