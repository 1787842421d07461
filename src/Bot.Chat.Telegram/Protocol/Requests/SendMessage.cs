namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#sendmessage.</summary>
internal sealed record SendMessage
{
    public required long ChatId { get; init; }

    public int? MessageThreadId { get; init; }

    /// <summary>1 to 4096 code points after the entities are parsed.</summary>
    public required string Text { get; init; }

    public string? ParseMode { get; init; }

    public LinkPreviewOptions? LinkPreviewOptions { get; init; }

    /// <summary>Whether it comes without a sound.</summary>
    public bool? DisableNotification { get; init; }

    public ReplyParameters? ReplyParameters { get; init; }

    public InlineKeyboard? ReplyMarkup { get; init; }
}
