using System.Text.Json;
using Bot.Chat.Telegram.Protocol.Model;

namespace Bot.Chat.Telegram.Protocol;

/// <summary>Reads one update, from a poll or from a call of the webhook.</summary>
internal static class UpdateReader
{
    /// <summary>The update; with its id alone when the rest cannot be read; null when not even that is there.</summary>
    public static TelegramUpdate? Read(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty("update_id", out var id) || !id.TryGetInt64(out var number))
        {
            return null;
        }

        try
        {
            return element.Deserialize(TelegramJson.Default.TelegramUpdate);
        }
        catch (JsonException)
        {
            // A kind of message that is newer than this program; it is none of the bot's business.
            return new TelegramUpdate { UpdateId = number };
        }
    }
}
