using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Chat.Telegram.Protocol.Model;
using Bot.Chat.Telegram.Protocol.Requests;

namespace Bot.Chat.Telegram.Protocol;

/// <summary>Every shape that crosses the wire, in snake case and without nulls, as the Bot API writes them.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ResponseParameters))]
[JsonSerializable(typeof(SentMessage))]
[JsonSerializable(typeof(TelegramUser))]
[JsonSerializable(typeof(TelegramUpdate))]
[JsonSerializable(typeof(ChatMember))]
[JsonSerializable(typeof(GetUpdates))]
[JsonSerializable(typeof(SetWebhook))]
[JsonSerializable(typeof(SendMessage))]
[JsonSerializable(typeof(SendPhoto))]
[JsonSerializable(typeof(EditMessageText))]
[JsonSerializable(typeof(EditMessageCaption))]
[JsonSerializable(typeof(EditMessageMedia))]
[JsonSerializable(typeof(AnswerCallbackQuery))]
[JsonSerializable(typeof(AnswerInlineQuery))]
[JsonSerializable(typeof(SetMyCommands))]
[JsonSerializable(typeof(SendChatAction))]
[JsonSerializable(typeof(GetChatMember))]
internal sealed partial class TelegramJson : JsonSerializerContext
{
    /// <summary>Hangul goes out as itself: the default encoder would send six bytes of ASCII for every syllable.</summary>
    public static TelegramJson Relaxed { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
