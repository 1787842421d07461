namespace Bot.Testing.Telegram.Methods;

/// <summary>What the bot offered to somebody who typed inline.</summary>
public sealed record InlineAnswer(string QueryId, IReadOnlyList<InlineResult> Results, string NextOffset, bool Personal, int CacheTime);
