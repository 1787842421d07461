namespace Bot.Chat.Discord.Protocol.Interactions;

/// <summary>Somebody did something: typed a command, is typing one, or clicked (interactions/receiving-and-responding).</summary>
internal sealed record Interaction
{
    public required Snowflake Id { get; init; }

    public required Snowflake ApplicationId { get; init; }

    public required InteractionType Type { get; init; }

    /// <summary>Lets whoever has it answer for 15 minutes: a secret, never to be logged.</summary>
    public required string Token { get; init; }

    public InteractionData? Data { get; init; }

    public Snowflake? GuildId { get; init; }

    public Snowflake? ChannelId { get; init; }

    /// <summary>Where it was asked.</summary>
    public InteractionChannel? Channel { get; init; }

    /// <summary>0 in a guild, 1 in a conversation with the bot, 2 in one between people.</summary>
    public int? Context { get; init; }

    /// <summary>Who installed the application, by kind: "0" the guild it was asked in, "1" the asker.</summary>
    public IReadOnlyDictionary<string, string>? AuthorizingIntegrationOwners { get; init; }

    /// <summary>Who asks, in a guild.</summary>
    public InteractionMember? Member { get; init; }

    /// <summary>Who asks, outside of guilds.</summary>
    public DiscordUser? User { get; init; }

    /// <summary>The asker's language, such as <c>ko</c> or <c>en-GB</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>Bytes that one attachment may have here.</summary>
    public long? AttachmentSizeLimit { get; init; }

    /// <summary>The message that was clicked.</summary>
    public ClickedMessage? Message { get; init; }

    /// <summary>Never the token, whoever prints this.</summary>
    public override string ToString() => $"interaction {Id} ({Type})";
}
