using System.Text.Json.Serialization;

namespace Bot.Core.Digests.Planning.Content;

/// <summary>An amount, told.</summary>
/// <param name="Places">Where it is printed.</param>
/// <param name="Subject">Key of whose amount it is.</param>
/// <param name="Measure">What it measures, folded.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Value">The amount, or the low end of a range.</param>
/// <param name="ValueTo">The high end of a range.</param>
internal sealed record FigureItem(
    [property: JsonPropertyName("at")] IReadOnlyList<Place> Places,
    [property: JsonPropertyName("k")] string Subject,
    [property: JsonPropertyName("m")] string Measure,
    [property: JsonPropertyName("c")] string Currency,
    [property: JsonPropertyName("n")] decimal Value,
    [property: JsonPropertyName("to")] decimal? ValueTo);
