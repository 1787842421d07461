namespace Bot.Chat.Telegram.Protocol.Model;

/// <summary>What somebody may do in a chat: https://core.telegram.org/bots/api#chatmember.</summary>
internal sealed record ChatMember
{
    /// <summary><c>creator</c>, <c>administrator</c>, <c>member</c>, <c>restricted</c>, <c>left</c> or <c>kicked</c>.</summary>
    public required string Status { get; init; }

    public required TelegramUser User { get; init; }

    public bool IsManager => Status is "creator" or "administrator";
}
