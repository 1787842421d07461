namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#answercallbackquery. Every press must be answered, or the client keeps showing that it waits.</summary>
internal sealed record AnswerCallbackQuery
{
    public required string CallbackQueryId { get; init; }

    /// <summary>At most 200 characters; null only stops the waiting.</summary>
    public string? Text { get; init; }

    public bool? ShowAlert { get; init; }
}
