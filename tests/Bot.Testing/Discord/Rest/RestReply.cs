using System.Text.Json.Nodes;

namespace Bot.Testing.Discord.Rest;

/// <summary>What a request is answered.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">Null for none.</param>
internal sealed record RestReply(int Status, JsonNode? Body = null)
{
    public Dictionary<string, string> Headers { get; init; } = new(StringComparer.Ordinal);

    /// <summary>When set, answered as text instead of JSON.</summary>
    public string? Text { get; init; }

    public static RestReply Error(int status, int code, string message) => new(status, new JsonObject { ["message"] = message, ["code"] = code });

    public static RestReply Invalid(IReadOnlyList<string> errors)
        => new(400, new JsonObject { ["message"] = "Invalid Form Body", ["code"] = 50035, ["errors"] = new JsonObject { ["_errors"] = new JsonArray([.. errors.Select(error => (JsonNode)error)]) } });
}
