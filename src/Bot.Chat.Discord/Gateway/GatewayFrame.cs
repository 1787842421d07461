namespace Bot.Chat.Discord.Gateway;

/// <summary>What the gateway sends (events/gateway-events, "Payload Structure").</summary>
/// <param name="Op">The kind, see <see cref="GatewayOp"/>.</param>
/// <param name="D">Its data in JSON; <c>null</c> where there is none.</param>
/// <param name="S">The number of an event within the session; null for everything that is no event.</param>
/// <param name="T">The event's name.</param>
internal sealed record GatewayFrame(GatewayOp Op, ReadOnlyMemory<byte> D, long? S = null, string? T = null);

internal sealed record GatewayHello(int HeartbeatInterval);

internal sealed record GatewayReady(string SessionId, string ResumeGatewayUrl);
