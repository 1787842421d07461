using System.Text.Json;

namespace Bot.Chat.Discord.Protocol.Interactions;

/// <summary>What was typed or clicked.</summary>
internal sealed record InteractionData
{
    /// <summary>The command's default name, whatever the asker's language.</summary>
    public string? Name { get; init; }

    public IReadOnlyList<InteractionOption>? Options { get; init; }

    /// <summary>What we wrote into the component.</summary>
    public string? CustomId { get; init; }

    /// <summary>What was chosen in a select menu.</summary>
    public IReadOnlyList<string>? Values { get; init; }
}

/// <summary>One option as typed.</summary>
/// <param name="Name">Its default name.</param>
/// <param name="Value">A string, a number or a boolean.</param>
/// <param name="Focused">The one being typed, on autocomplete.</param>
internal sealed record InteractionOption(string Name, JsonElement? Value = null, bool? Focused = null)
{
    /// <summary>The value as text; empty when there is none.</summary>
    public string Text => Value switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { ValueKind: JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False } other => other.GetRawText(),
        _ => "",
    };
}
