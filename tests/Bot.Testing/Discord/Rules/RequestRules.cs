using System.Text.Json.Nodes;
using Bot.Testing.Discord.Schema;

namespace Bot.Testing.Discord.Rules;

/// <summary>Everything that can be said of a request's body: by Discord's description where it is at hand, and by hand.</summary>
/// <param name="spec">Null where the description is absent.</param>
/// <param name="strict">Whether properties that the description does not name are wrong.</param>
public sealed class RequestRules(DiscordSpec? spec, bool strict = true)
{
    public const string Callback = "/interactions/{interaction_id}/{interaction_token}/callback";
    public const string Original = "/webhooks/{webhook_id}/{webhook_token}/messages/@original";
    public const string Webhook = "/webhooks/{webhook_id}/{webhook_token}";
    public const string Messages = "/channels/{channel_id}/messages";
    public const string Commands = "/applications/{application_id}/commands";

    /// <param name="method">In capitals.</param>
    /// <param name="route">As in the description.</param>
    /// <param name="body">Null when there was none.</param>
    /// <param name="files">The names of the files sent along.</param>
    public IReadOnlyList<string> Check(string method, string route, JsonNode? body, IReadOnlyList<string> files)
        => [.. spec?.Check(method, route, Described(body), strict) ?? [], .. ByHand(method, route, body, files)];

    // The description calls permissions a number, the documentation a string; Discord takes the string.
    private static JsonNode? Described(JsonNode? body)
    {
        if (body is not JsonArray commands || !commands.Any(command => command?["default_member_permissions"] is not null))
        {
            return body;
        }

        var copy = commands.DeepClone().AsArray();
        foreach (var command in copy.OfType<JsonObject>())
        {
            command.Remove("default_member_permissions");
        }

        return copy;
    }

    private static IReadOnlyList<string> ByHand(string method, string route, JsonNode? body, IReadOnlyList<string> files) => (method, route, body) switch
    {
        ("POST", Callback, JsonObject response) => Response(response, files),
        ("PATCH", _, JsonObject message) => MessageRules.Check(message, files, isEdit: true),
        ("POST", Messages or Webhook, JsonObject message) => MessageRules.Check(message, files, isEdit: false),
        ("PUT", _, JsonArray commands) => CommandRules.Check(commands),
        ("POST", Commands, JsonObject command) => CommandRules.Check([command.DeepClone()]),
        _ => [],
    };

    private static IReadOnlyList<string> Response(JsonObject response, IReadOnlyList<string> files)
    {
        var data = response["data"] as JsonObject;
        return response["type"]?.GetValue<int>() switch
        {
            4 => data is null ? ["an answer needs a message"] : MessageRules.Check(data, files, isEdit: false),
            7 => data is null ? ["an update needs a message"] : MessageRules.Check(data, files, isEdit: true),
            5 or 6 => MessageRules.CheckDefer(data),
            8 => Choices(data),
            _ => [],
        };
    }

    private static List<string> Choices(JsonObject? data)
    {
        var errors = new List<string>();
        var choices = data?["choices"] as JsonArray ?? [];
        if (choices.Count > 25)
        {
            errors.Add($"{choices.Count} choices, more than 25");
        }

        foreach (var choice in choices)
        {
            CommandRules.CheckChoice(choice, errors);
        }

        return errors;
    }
}
