namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#editmessagemedia. Messages sent inline take no upload.</summary>
internal sealed record EditMessageMedia
{
    public long? ChatId { get; init; }

    public int? MessageId { get; init; }

    public string? InlineMessageId { get; init; }

    public required InputMediaPhoto Media { get; init; }

    public InlineKeyboard? ReplyMarkup { get; init; }

    public EditMessageMedia At(MessageTarget target)
        => this with { ChatId = target.ChatId, MessageId = target.MessageId, InlineMessageId = target.InlineMessageId };
}
