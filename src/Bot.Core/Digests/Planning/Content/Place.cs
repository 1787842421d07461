using System.Text.Json.Serialization;

namespace Bot.Core.Digests.Planning.Content;

/// <summary>Where a fact stands.</summary>
/// <param name="Article">The article's place in <see cref="DigestContent.Articles"/>.</param>
/// <param name="Start">As in <see cref="Articles.TextSpan"/>.</param>
/// <param name="End">As in <see cref="Articles.TextSpan"/>.</param>
internal readonly record struct Place([property: JsonPropertyName("a")] int Article, [property: JsonPropertyName("s")] int Start, [property: JsonPropertyName("e")] int End);
