namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#inlinequeryresultarticle.</summary>
internal sealed record InlineArticle
{
    public string Type { get; } = "article";

    /// <summary>1 to 64 bytes, unique in the answer.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    public required InlineText InputMessageContent { get; init; }

    public InlineKeyboard? ReplyMarkup { get; init; }
}
