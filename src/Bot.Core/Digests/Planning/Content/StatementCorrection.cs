using System.Text.Json.Serialization;

namespace Bot.Core.Digests.Planning.Content;

/// <summary>A statement that was told, and how its article prints it now.</summary>
/// <param name="Now">The new words.</param>
/// <param name="Was">The words that were sent.</param>
internal sealed record StatementCorrection([property: JsonPropertyName("now")] StatementItem Now, [property: JsonPropertyName("was")] string Was);
