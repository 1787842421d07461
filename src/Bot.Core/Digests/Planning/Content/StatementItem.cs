using System.Text.Json.Serialization;

namespace Bot.Core.Digests.Planning.Content;

/// <summary>A statement, told.</summary>
/// <param name="Places">Where it is printed; the first is shown first.</param>
/// <param name="Speaker">Key of who said it.</param>
/// <param name="Words">As printed at the first place, the beginning of long ones.</param>
internal sealed record StatementItem(
    [property: JsonPropertyName("at")] IReadOnlyList<Place> Places,
    [property: JsonPropertyName("by")] string Speaker,
    [property: JsonPropertyName("w")] string Words);
