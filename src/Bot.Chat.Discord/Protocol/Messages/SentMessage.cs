namespace Bot.Chat.Discord.Protocol.Messages;

/// <summary>A message as Discord keeps it.</summary>
internal sealed record SentMessage(Snowflake Id, Snowflake? ChannelId);
