namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#sendchataction: shows for at most 5 seconds that the bot is at work.</summary>
internal sealed record SendChatAction
{
    public required long ChatId { get; init; }

    public int? MessageThreadId { get; init; }

    /// <summary><c>typing</c>, <c>upload_photo</c>, …</summary>
    public required string Action { get; init; }
}
