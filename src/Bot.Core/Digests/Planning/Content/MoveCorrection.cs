using System.Text.Json.Serialization;

namespace Bot.Core.Digests.Planning.Content;

/// <summary>A number that was told, and another that was printed for the same later.</summary>
internal sealed record MoveCorrection([property: JsonPropertyName("now")] MoveItem Now, [property: JsonPropertyName("was")] MoveItem Was);
