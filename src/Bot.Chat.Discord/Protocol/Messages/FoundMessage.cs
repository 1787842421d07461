using Bot.Chat.Discord.Protocol.Interactions;

namespace Bot.Chat.Discord.Protocol.Messages;

/// <summary>A message read back from a channel: as much of it as tells whose it is.</summary>
internal sealed record FoundMessage(Snowflake Id, DiscordUser? Author, IReadOnlyList<FoundComponent>? Components);

/// <param name="Id">The number that its sender gave it, or Discord.</param>
internal sealed record FoundComponent(int? Id);
