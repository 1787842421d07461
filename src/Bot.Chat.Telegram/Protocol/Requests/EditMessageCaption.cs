namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#editmessagecaption.</summary>
internal sealed record EditMessageCaption
{
    public long? ChatId { get; init; }

    public int? MessageId { get; init; }

    public string? InlineMessageId { get; init; }

    /// <summary>At most 1024 code points after the entities are parsed.</summary>
    public string? Caption { get; init; }

    public string? ParseMode { get; init; }

    public InlineKeyboard? ReplyMarkup { get; init; }

    public EditMessageCaption At(MessageTarget target)
        => this with { ChatId = target.ChatId, MessageId = target.MessageId, InlineMessageId = target.InlineMessageId };
}
