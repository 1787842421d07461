using System.Text.Json.Serialization;

namespace Bot.Core.Digests.Planning.Content;

/// <summary>An event, told.</summary>
/// <param name="Articles">Places in <see cref="DigestContent.Articles"/>.</param>
/// <param name="Outlets">How many reported it.</param>
/// <param name="Day">When it was reported last, as a day number.</param>
/// <param name="Print">The terms of <see cref="News.EventPrint"/> in base 64, four bytes each.</param>
internal sealed record StoryItem(
    [property: JsonPropertyName("a")] IReadOnlyList<int> Articles,
    [property: JsonPropertyName("o")] int Outlets,
    [property: JsonPropertyName("d")] int Day,
    [property: JsonPropertyName("p")] string Print);
