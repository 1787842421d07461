using System.Text.Json.Serialization;

namespace Bot.Chat.Discord.Protocol.Messages;

/// <summary>A message to send, to edit, or to answer with.</summary>
/// <remarks>Built of components alone (components v2): such a message may carry no content, embeds, stickers or poll (components/reference).</remarks>
internal sealed record DiscordMessage
{
    /// <summary>At most 40 with all they hold; text of 4000 characters in sum.</summary>
    public IReadOnlyList<Component>? Components { get; init; }

    public MessageFlags? Flags { get; init; }

    /// <summary>Pings nobody, and cannot be set otherwise: Discord's own default would ping whoever the text names.</summary>
    public AllowedMentions AllowedMentions { get; } = AllowedMentions.Nobody;

    /// <summary>One for each file; on an edit this also drops the attachments that are not listed.</summary>
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public string? Nonce { get; init; }

    /// <summary>Makes Discord return the first message of a nonce instead of making a second (Create Message only).</summary>
    public bool? EnforceNonce { get; init; }

    [JsonIgnore]
    public IReadOnlyList<MessageFile> Files { get; init; } = [];
}
