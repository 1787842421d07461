using System.Text.Json.Serialization;

namespace Bot.Testing.Telegram.Spec;

internal sealed record SpecDocument(
    [property: JsonPropertyName("methods")] IReadOnlyDictionary<string, SpecEntry> Methods,
    [property: JsonPropertyName("types")] IReadOnlyDictionary<string, SpecEntry> Types);
