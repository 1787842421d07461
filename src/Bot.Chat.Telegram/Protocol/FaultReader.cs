using Bot.Chat.Telegram.Protocol.Model;

namespace Bot.Chat.Telegram.Protocol;

/// <summary>Reads what an error of the Bot API means. The descriptions are those of tdlib/telegram-bot-api, Client.cpp.</summary>
internal static class FaultReader
{
    // What leaves a chat, or the topic of one, shut to the bot until somebody lets it in again.
    private static readonly IReadOnlyList<string> RoomGone =
    [
        "chat not found",
        "message thread not found",
        "TOPIC_CLOSED",
        "TOPIC_DELETED",
        "not enough rights to send text messages",
        "have no rights to send a message",
        "need administrator rights in the channel chat",
        "CHAT_WRITE_FORBIDDEN",
        "CHAT_SEND_PLAIN_FORBIDDEN",
        "PEER_ID_INVALID",
        "group chat was deactivated",
    ];

    /// <summary>What the Bot API says when an edit would change nothing: the message already is as wanted.</summary>
    public static bool IsNotModified(ApiAnswer answer)
        => answer.ErrorCode == 400 && Says(answer, "message is not modified");

    public static TelegramFault Read(ApiAnswer answer)
        => new(Kind(answer), answer.Description ?? $"error {answer.ErrorCode} without a description")
        {
            RetryAfter = TimeSpan.FromSeconds(Math.Clamp(answer.Parameters?.RetryAfter ?? 0, 0, 86_400)),
            MovedTo = answer.Parameters?.MigrateToChatId,
        };

    private static TelegramFaultKind Kind(ApiAnswer answer)
        => answer.ErrorCode switch
        {
            429 => TelegramFaultKind.TooMany,
            409 => TelegramFaultKind.Conflict,
            401 or 404 => TelegramFaultKind.WrongToken,
            403 => TelegramFaultKind.ChatGone,
            >= 500 => TelegramFaultKind.ServerFault,
            400 => BadRequest(answer),
            _ => TelegramFaultKind.Refused,
        };

    private static TelegramFaultKind BadRequest(ApiAnswer answer)
        => answer.Parameters?.MigrateToChatId is not null ? TelegramFaultKind.Moved
            : RoomGone.Any(words => Says(answer, words)) ? TelegramFaultKind.ChatGone
            : Says(answer, "query is too old") || Says(answer, "query ID is invalid") || Says(answer, "QUERY_ID_INVALID") ? TelegramFaultKind.QueryExpired
            : Says(answer, "message to edit not found") || Says(answer, "message can't be edited") || Says(answer, "MESSAGE_ID_INVALID") ? TelegramFaultKind.MessageGone
            : TelegramFaultKind.Refused;

    private static bool Says(ApiAnswer answer, string words) => answer.Description?.Contains(words, StringComparison.OrdinalIgnoreCase) == true;
}
