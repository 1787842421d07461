using System.Text.Json.Nodes;

namespace Bot.Testing.Telegram.Updates;

/// <summary>An update that waits to be fetched.</summary>
public sealed record PendingUpdate(long Id, string Kind, JsonObject Json, DateTimeOffset At);
