using System.Text.Json.Nodes;

namespace Bot.Testing.Discord;

/// <summary>Reads a message as its reader would.</summary>
public static class Reading
{
    public static IEnumerable<JsonObject> Parts(JsonNode? message)
        => (message?["components"] as JsonArray ?? []).OfType<JsonObject>().SelectMany(one => Parts(one).Prepend(one));

    public static string Text(EmulatedInteraction interaction) => string.Join('\n', Parts(interaction.Message).Select(part => (string?)part["content"]).OfType<string>());

    /// <summary>The custom id of the button that says this.</summary>
    public static string Button(EmulatedInteraction interaction, string label)
        => Parts(interaction.Message).Where(part => ((string?)part["label"])?.Contains(label, StringComparison.Ordinal) == true).Select(part => (string)part["custom_id"]!).First();

    public static JsonObject? Menu(EmulatedInteraction interaction) => Parts(interaction.Message).FirstOrDefault(part => (int?)part["type"] == 3);
}
