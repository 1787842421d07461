using System.Text.Json.Serialization;

namespace Bot.Testing.Telegram.Spec;

/// <summary>A parameter of a method or a field of a type, as the machine-readable Bot API describes it.</summary>
internal sealed record SpecField(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("types")] IReadOnlyList<string> Types,
    [property: JsonPropertyName("required")] bool Required,
    [property: JsonPropertyName("description")] string Description);
