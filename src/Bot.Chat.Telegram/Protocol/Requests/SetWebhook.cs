namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#setwebhook.</summary>
/// <param name="Url">HTTPS, on port 443, 80, 88 or 8443.</param>
/// <param name="SecretToken">1 to 256 of <c>A-Za-z0-9_-</c>; comes back in a header of every call.</param>
/// <param name="MaxConnections">1 to 100 calls at the same time.</param>
/// <param name="AllowedUpdates">The kinds to send.</param>
internal sealed record SetWebhook(string Url, string SecretToken, int MaxConnections, IReadOnlyList<string> AllowedUpdates);
