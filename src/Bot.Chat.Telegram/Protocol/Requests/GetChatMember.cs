namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#getchatmember.</summary>
internal sealed record GetChatMember(long ChatId, long UserId);
