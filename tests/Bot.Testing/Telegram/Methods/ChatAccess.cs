using System.Text.Json.Nodes;
using Bot.Testing.Telegram.Server;
using Bot.Testing.Telegram.World;

namespace Bot.Testing.Telegram.Methods;

/// <summary>Finds the chat, the topic and the question that a request means, with the server's errors.</summary>
internal static class ChatAccess
{
    public static EmulatedChat Chat(TelegramWorld world, ApiRequest request)
    {
        var chat = request.Number("chat_id") is { } id ? world.Find(id) : throw ApiErrorException.Bad("chat_id is empty");
        if (chat is null || chat.Standing == BotStanding.Unknown)
        {
            throw ApiErrorException.Bad("chat not found");
        }

        if (chat.MovedTo is { } moved)
        {
            throw new ApiErrorException(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                new JsonObject { ["migrate_to_chat_id"] = moved });
        }

        return chat.Standing switch
        {
            BotStanding.Blocked => throw new ApiErrorException(403, "Forbidden: bot was blocked by the user"),
            BotStanding.Kicked => throw new ApiErrorException(403, $"Forbidden: bot was kicked from the {chat.Type} chat"),
            _ => chat,
        };
    }

    public static int? Topic(EmulatedChat chat, ApiRequest request)
        => request.Number("message_thread_id") is not { } topic ? null
            : chat.ClosedTopics.Contains((int)topic) ? throw ApiErrorException.Bad("TOPIC_CLOSED")
            : chat.Topics.Contains((int)topic) ? (int)topic
            : throw ApiErrorException.Bad("message thread not found");

    public static int? Question(EmulatedChat chat, ApiRequest request)
    {
        if (request.Object("reply_parameters") is not { } reply)
        {
            return null;
        }

        var id = reply["message_id"]?.GetValue<int>() ?? throw ApiErrorException.Bad("parameter \"message_id\" is required");
        if (chat.Messages.Any(message => message.Id == id))
        {
            return id;
        }

        return reply["allow_sending_without_reply"]?.GetValue<bool>() == true ? null : throw ApiErrorException.Bad("message to be replied not found");
    }
}
