using System.Text.Json.Nodes;

namespace Bot.Testing.Discord;

/// <summary>A request that came in, answered or not.</summary>
/// <param name="At">By the emulator's clock.</param>
/// <param name="Method">In capitals.</param>
/// <param name="Path">Below the version: <c>/gateway/bot</c>.</param>
/// <param name="Body">The JSON body, of a multipart its payload_json; null for none.</param>
/// <param name="Files">The names of the files.</param>
/// <param name="Status">What it was answered; 0 when it was dropped.</param>
public sealed record RecordedRequest(DateTimeOffset At, string Method, string Path, JsonNode? Body, IReadOnlyList<string> Files, int Status)
{
    /// <summary>Characters of a JSON body.</summary>
    public int Length { get; init; }
}
