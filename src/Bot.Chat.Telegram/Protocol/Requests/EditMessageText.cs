namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#editmessagetext.</summary>
internal sealed record EditMessageText
{
    public long? ChatId { get; init; }

    public int? MessageId { get; init; }

    public string? InlineMessageId { get; init; }

    /// <summary>1 to 4096 code points after the entities are parsed.</summary>
    public required string Text { get; init; }

    public string? ParseMode { get; init; }

    public LinkPreviewOptions? LinkPreviewOptions { get; init; }

    public InlineKeyboard? ReplyMarkup { get; init; }

    public EditMessageText At(MessageTarget target)
        => this with { ChatId = target.ChatId, MessageId = target.MessageId, InlineMessageId = target.InlineMessageId };
}
