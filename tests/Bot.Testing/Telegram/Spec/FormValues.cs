using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Testing.Telegram.Spec;

/// <summary>Forms carry texts only; objects, numbers and booleans in them are JSON.</summary>
internal static class FormValues
{
    // Fields whose texts may look like JSON and are none.
    private static readonly HashSet<string> Texts =
        ["text", "caption", "callback_query_id", "inline_query_id", "inline_message_id", "parse_mode", "url", "secret_token", "language_code", "action", "next_offset", "photo"];

    public static JsonNode? Read(string name, string text)
    {
        if (Texts.Contains(name))
        {
            return JsonValue.Create(text);
        }

        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}
