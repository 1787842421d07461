using System.Text.Json.Nodes;

namespace Bot.Testing.Discord;

/// <summary>One interaction, from Discord's side: what it was answered, and how often.</summary>
public sealed class EmulatedInteraction(string id, string token, DateTimeOffset createdAt, JsonObject payload)
{
    public string Id { get; } = id;

    public string Token { get; } = token;

    public DateTimeOffset CreatedAt { get; } = createdAt;

    /// <summary>As it was sent.</summary>
    public JsonObject Payload { get; } = payload;

    /// <summary>The first answer; null as long as there is none.</summary>
    public JsonObject? Response { get; set; }

    /// <summary>The message as the asker sees it now; null before an answer and while it is only announced.</summary>
    public JsonObject? Message { get; set; }

    /// <summary>The files of the message.</summary>
    public IReadOnlyList<string> Files { get; set; } = [];

    public int Edits { get; set; }

    public List<JsonObject> FollowUps { get; } = [];

    public string MessageId { get; init; } = "";

    /// <summary>Whether "thinking…" is all there is to see.</summary>
    public bool IsDeferred => (int?)Response?["type"] == 5 && Message is null;

    /// <summary>Whether the asker alone sees the answer.</summary>
    public bool IsEphemeral => (((int?)Response?["data"]?["flags"] ?? 0) & 64) != 0;

    public bool IsUserInstallOnly => Payload["authorizing_integration_owners"] is JsonObject owners && !owners.ContainsKey("0");
}
