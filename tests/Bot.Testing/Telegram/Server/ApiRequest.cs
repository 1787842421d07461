using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Testing.Telegram.Server;

/// <summary>The parameters of a call, whichever way they came.</summary>
internal sealed record ApiRequest(string Method, JsonObject Parameters, IReadOnlyDictionary<string, byte[]> Files)
{
    public string? Text(string name)
        => Parameters[name] is not { } node ? null : node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();

    public string Required(string name) => Text(name) is { Length: > 0 } text ? text : throw ApiErrorException.Bad($"parameter \"{name}\" is required");

    public long? Number(string name)
        => Text(name) is not { } text ? null
            : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
            : throw ApiErrorException.Bad($"parameter \"{name}\" must be an integer");

    public bool Flag(string name) => Text(name) is "true" or "True";

    public JsonObject? Object(string name) => Parameters[name] as JsonObject;

    public JsonArray? Array(string name) => Parameters[name] as JsonArray;
}
