using System.Text.Json.Nodes;

namespace Bot.Testing.Discord.Schema;

/// <summary>Discord's own description of its REST interface (OpenAPI 3.1), which lies beside the repository and not in it.</summary>
public sealed class DiscordSpec
{
    private readonly JsonNode document;

    private DiscordSpec(JsonNode document) => this.document = document;

    public static string FileName { get; } = Path.GetFullPath(Path.Combine(RepositoryFiles.Root, "..", "shared", "specs", "discord-openapi.json"));

    /// <summary>Null where the file is absent: then only the rules by hand are checked.</summary>
    public static DiscordSpec? Load() => Loaded.Value;

    private static Lazy<DiscordSpec?> Loaded { get; } = new(() => File.Exists(FileName) ? new DiscordSpec(JsonNode.Parse(File.ReadAllText(FileName))!) : null);

    /// <summary>What is wrong with a body by the description.</summary>
    /// <param name="method">In capitals.</param>
    /// <param name="route">As in the description: <c>/channels/{channel_id}/messages</c>.</param>
    /// <param name="body">Null when there was none.</param>
    /// <param name="strict">Whether unknown properties are wrong.</param>
    public IReadOnlyList<string> Check(string method, string route, JsonNode? body, bool strict)
    {
        if (document["paths"]?[route]?[method.ToLowerInvariant()] is not { } operation)
        {
            return [$"{method} {route} is not in the description"];
        }

        var request = operation["requestBody"];
        if (request is null || (body is null && request["required"]?.GetValue<bool>() != true))
        {
            return body is null ? [] : [$"{method} {route} takes no body"];
        }

        var schema = request["content"]?["application/json"]?["schema"];
        return schema is null ? [] : new JsonSchemaValidator(document, strict).Validate(schema, body);
    }
}
