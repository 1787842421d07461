using System.Text.Json.Serialization;

namespace Bot.Testing.Telegram.Spec;

/// <summary>A method or a type; a type may be one of several others.</summary>
internal sealed record SpecEntry(
    [property: JsonPropertyName("fields")] IReadOnlyList<SpecField>? Fields,
    [property: JsonPropertyName("subtypes")] IReadOnlyList<string>? Subtypes);
