using Bot.Chat.Discord.Protocol.Interactions;

namespace Bot.Chat.Discord.Protocol;

/// <summary>Who the token belongs to, as <c>GET /applications/@me</c> tells.</summary>
/// <param name="Id">The application, which commands are registered for.</param>
/// <param name="Name">As users see it.</param>
/// <param name="VerifyKey">The public key of HTTP interactions: 32 bytes in hex.</param>
/// <param name="Bot">The user in whose name it writes.</param>
internal sealed record DiscordApplication(Snowflake Id, string? Name, string? VerifyKey, DiscordUser? Bot = null);
