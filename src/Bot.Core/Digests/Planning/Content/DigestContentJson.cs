using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Core.Digests.Planning.Content;

/// <summary>How a bundle's content is written. Hangul stays Hangul: escaped it would take six bytes a syllable instead of three.</summary>
[JsonSerializable(typeof(DigestContent))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class DigestContentJson : JsonSerializerContext
{
    public static DigestContentJson Compact { get; } = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
