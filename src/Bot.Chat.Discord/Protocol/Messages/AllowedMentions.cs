namespace Bot.Chat.Discord.Protocol.Messages;

/// <summary>Whom a message may ping.</summary>
internal sealed record AllowedMentions
{
    private AllowedMentions()
    {
    }

    public static AllowedMentions Nobody { get; } = new();

    public IReadOnlyList<string> Parse { get; } = [];
}
