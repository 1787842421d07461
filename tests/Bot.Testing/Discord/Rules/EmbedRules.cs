using System.Text.Json.Nodes;

namespace Bot.Testing.Discord.Rules;

/// <summary>The limits of embeds that the description leaves out: 6000 characters over all embeds of a message.</summary>
internal static class EmbedRules
{
    private const int Sum = 6000;

    public static void Check(JsonArray? embeds, List<string> errors)
    {
        var total = embeds?.OfType<JsonObject>().Sum(Length) ?? 0;
        if (total > Sum)
        {
            errors.Add($"embeds: {total} characters in sum, more than {Sum}");
        }

        foreach (var field in embeds?.SelectMany(embed => embed?["fields"] as JsonArray ?? []) ?? [])
        {
            if (Text(field?["name"]).Length is 0 or > 256 || Text(field?["value"]).Length is 0 or > 1024)
            {
                errors.Add("embeds: a field needs a name of 1 to 256 and a value of 1 to 1024 characters");
            }
        }
    }

    private static int Length(JsonObject embed)
        => Text(embed["title"]).Length + Text(embed["description"]).Length + Text(embed["footer"]?["text"]).Length + Text(embed["author"]?["name"]).Length
            + (embed["fields"] as JsonArray ?? []).Sum(field => Text(field?["name"]).Length + Text(field?["value"]).Length);

    private static string Text(JsonNode? node) => node?.GetValue<string>().Trim() ?? "";
}
