using System.Text.Json.Serialization;

namespace Bot.Core.Digests.Planning.Content;

/// <summary>An article that items stand in; they name it by its place in the list.</summary>
/// <param name="Id">See <see cref="Articles.ArticleId"/>.</param>
/// <param name="File">Its file, by which a later edition of it is known.</param>
/// <param name="Signature">In base 64; null where it has none.</param>
internal sealed record ArticleItem(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("file")] string File,
    [property: JsonPropertyName("copies")] string? Signature);
