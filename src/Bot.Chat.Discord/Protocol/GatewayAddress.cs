namespace Bot.Chat.Discord.Protocol;

/// <summary>Where the gateway is and how it may be used, as <c>GET /gateway/bot</c> tells.</summary>
/// <param name="Url">A wss address without query.</param>
/// <param name="Shards">How many connections Discord recommends.</param>
/// <param name="SessionStartLimit">How many logins are left.</param>
internal sealed record GatewayAddress(string Url, int Shards, SessionStartLimit SessionStartLimit);

/// <summary>Logins left: too many of them and Discord resets the token.</summary>
/// <param name="Total">Logins a day.</param>
/// <param name="Remaining">Left of them.</param>
/// <param name="ResetAfter">Milliseconds until all are back.</param>
/// <param name="MaxConcurrency">Logins every five seconds.</param>
internal sealed record SessionStartLimit(int Total, int Remaining, long ResetAfter, int MaxConcurrency);
