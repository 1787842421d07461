namespace Bot.Chat.Discord.Gateway;

/// <summary>Opens a new session.</summary>
/// <param name="Token">The bot's token, without a prefix.</param>
/// <param name="Intents">None: INTERACTION_CREATE comes without any, and so no privileged intent is asked for.</param>
/// <param name="Shard">Which connection of how many.</param>
/// <param name="Properties">What we run on.</param>
internal sealed record GatewayIdentify(string Token, int Intents, IReadOnlyList<int> Shard, GatewayProperties Properties);

internal sealed record GatewayProperties(string Os, string Browser, string Device);

/// <summary>Takes a session up again.</summary>
/// <param name="Token">The bot's token.</param>
/// <param name="SessionId">From READY.</param>
/// <param name="Seq">The last event that was seen; Discord sends everything after it again.</param>
internal sealed record GatewayResume(string Token, string SessionId, long Seq);
