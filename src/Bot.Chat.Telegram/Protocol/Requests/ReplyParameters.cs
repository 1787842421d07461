namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#replyparameters.</summary>
/// <param name="MessageId">The message that is answered.</param>
/// <param name="AllowSendingWithoutReply">True: a question that was deleted meanwhile is still answered.</param>
internal sealed record ReplyParameters(int MessageId, bool AllowSendingWithoutReply = true);
