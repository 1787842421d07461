namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#sendphoto; the picture travels beside it.</summary>
internal sealed record SendPhoto
{
    public required long ChatId { get; init; }

    public int? MessageThreadId { get; init; }

    /// <summary>At most 1024 code points after the entities are parsed.</summary>
    public string? Caption { get; init; }

    public string? ParseMode { get; init; }

    public ReplyParameters? ReplyParameters { get; init; }

    public InlineKeyboard? ReplyMarkup { get; init; }
}
