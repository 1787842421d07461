namespace Bot.Chat.Discord.Protocol.Interactions;

/// <summary>Who asks, in a guild.</summary>
/// <param name="User">The person.</param>
/// <param name="Permissions">The member's bit set in this channel, as Discord computed it.</param>
internal sealed record InteractionMember(DiscordUser? User, string? Permissions = null);

internal sealed record DiscordUser(Snowflake Id);

/// <summary>The message that was clicked.</summary>
internal sealed record ClickedMessage(Snowflake Id, Messages.MessageFlags? Flags = null);
