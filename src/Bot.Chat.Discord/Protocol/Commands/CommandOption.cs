namespace Bot.Chat.Discord.Protocol.Commands;

/// <summary>A parameter of a command.</summary>
internal sealed record CommandOption
{
    public required CommandOptionType Type { get; init; }

    /// <summary>As the command's own name.</summary>
    public required string Name { get; init; }

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>1 to 100 characters.</summary>
    public required string Description { get; init; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    public bool? Required { get; init; }

    /// <summary>Only without <see cref="Choices"/>.</summary>
    public bool? Autocomplete { get; init; }

    public int? MaxLength { get; init; }

    public int? MinValue { get; init; }

    public int? MaxValue { get; init; }

    /// <summary>At most 25.</summary>
    public IReadOnlyList<CommandChoice>? Choices { get; init; }
}

internal enum CommandOptionType
{
    String = 3,
    Integer = 4,
}
