namespace Bot.Chat.Discord.Protocol.Commands;

/// <summary>A slash command to register; 8000 characters in sum, longest localization counted (interactions/application-commands).</summary>
internal sealed record ApplicationCommand
{
    /// <summary>1 is a slash command.</summary>
    public int Type { get; } = 1;

    /// <summary>1 to 32 letters, digits, <c>-</c>, <c>_</c>, <c>'</c>; lower case where there is one.</summary>
    public required string Name { get; init; }

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>1 to 100 characters.</summary>
    public required string Description { get; init; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>At most 25, the required ones first.</summary>
    public IReadOnlyList<CommandOption>? Options { get; init; }

    /// <summary>0 a guild's command, 1 a user's own.</summary>
    public IReadOnlyList<int> IntegrationTypes { get; init; } = [0, 1];

    /// <summary>0 guilds, 1 the bot's direct messages, 2 other private channels.</summary>
    public IReadOnlyList<int> Contexts { get; init; } = [0, 1, 2];

    /// <summary>A bit set as a string; null lets everybody.</summary>
    public string? DefaultMemberPermissions { get; init; }
}
