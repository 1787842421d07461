using Bot.Chat.Discord.Protocol.Commands;
using Bot.Chat.Discord.Protocol.Messages;

namespace Bot.Chat.Discord.Protocol.Interactions;

/// <summary>The first answer to an interaction.</summary>
/// <param name="Type">See <see cref="InteractionResponseType"/>.</param>
/// <param name="Data">A message or choices; null where the kind needs none.</param>
internal sealed record InteractionResponse(InteractionResponseType Type, InteractionResponseData? Data = null)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<MessageFile> Files { get; init; } = [];

    public static InteractionResponse Message(DiscordMessage message)
        => new(InteractionResponseType.Message, InteractionResponseData.Of(message)) { Files = message.Files };

    public static InteractionResponse Update(DiscordMessage message)
        => new(InteractionResponseType.UpdateMessage, InteractionResponseData.Of(message)) { Files = message.Files };

    /// <summary>"Thinking…" until the answer is edited in. Of the flags only Ephemeral may be set here.</summary>
    public static InteractionResponse Defer(bool ephemeral)
        => new(InteractionResponseType.DeferMessage, ephemeral ? new InteractionResponseData { Flags = MessageFlags.Ephemeral } : null);

    /// <summary>The clicked message stays as it is until it is edited.</summary>
    public static InteractionResponse DeferUpdate() => new(InteractionResponseType.DeferUpdate);

    public static InteractionResponse Complete(IReadOnlyList<CommandChoice> choices)
        => new(InteractionResponseType.Autocomplete, new InteractionResponseData { Choices = choices });
}

/// <summary>Interaction callback types (receiving-and-responding).</summary>
internal enum InteractionResponseType
{
    Pong = 1,
    Message = 4,
    DeferMessage = 5,
    DeferUpdate = 6,
    UpdateMessage = 7,
    Autocomplete = 8,
}
