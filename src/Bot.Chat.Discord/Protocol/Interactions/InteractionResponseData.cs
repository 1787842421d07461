using Bot.Chat.Discord.Protocol.Commands;
using Bot.Chat.Discord.Protocol.Messages;

namespace Bot.Chat.Discord.Protocol.Interactions;

/// <summary>A message without nonce (Discord takes none here), or the choices of an autocomplete.</summary>
internal sealed record InteractionResponseData
{
    public IReadOnlyList<Component>? Components { get; init; }

    public MessageFlags? Flags { get; init; }

    public AllowedMentions? AllowedMentions { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public IReadOnlyList<CommandChoice>? Choices { get; init; }

    public static InteractionResponseData Of(DiscordMessage message) => new()
    {
        Components = message.Components,
        Flags = message.Flags,
        AllowedMentions = message.AllowedMentions,
        Attachments = message.Attachments,
    };
}
