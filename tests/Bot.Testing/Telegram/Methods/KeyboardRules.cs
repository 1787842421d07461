using System.Text;
using System.Text.Json.Nodes;
using Bot.Testing.Telegram.Server;

namespace Bot.Testing.Telegram.Methods;

/// <summary>What an inline keyboard may be.</summary>
internal static class KeyboardRules
{
    private static readonly string[] NoAction = ["text", "icon_custom_emoji_id", "style"];

    /// <summary>The rows; null when there is no button.</summary>
    public static JsonArray? Read(JsonObject? markup)
    {
        if (markup?["inline_keyboard"] is not JsonArray rows)
        {
            return null;
        }

        var buttons = rows.SelectMany(row => row!.AsArray()).Select(button => button!.AsObject()).ToList();
        foreach (var button in buttons)
        {
            Check(button);
        }

        if (buttons.Count > 100 || rows.Any(row => row!.AsArray().Count is 0 or > 8))
        {
            throw ApiErrorException.Bad("reply markup is too long");
        }

        return buttons.Count == 0 ? null : (JsonArray)rows.DeepClone();
    }

    private static void Check(JsonObject button)
    {
        if (string.IsNullOrWhiteSpace(button["text"]?.GetValue<string>()))
        {
            throw ApiErrorException.Bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
        }

        if (button.Count(field => !NoAction.Contains(field.Key)) != 1)
        {
            throw ApiErrorException.Bad("exactly one action must be given for a button");
        }

        if (button["callback_data"]?.GetValue<string>() is { } data && Encoding.UTF8.GetByteCount(data) is 0 or > 64)
        {
            throw ApiErrorException.Bad("BUTTON_DATA_INVALID");
        }
    }
}
