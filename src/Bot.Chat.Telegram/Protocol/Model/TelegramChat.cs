namespace Bot.Chat.Telegram.Protocol.Model;

/// <summary>A conversation: https://core.telegram.org/bots/api#chat.</summary>
internal sealed record TelegramChat
{
    /// <summary>Up to 52 significant bits; negative for groups and channels.</summary>
    public required long Id { get; init; }

    /// <summary><c>private</c>, <c>group</c>, <c>supergroup</c> or <c>channel</c>.</summary>
    public required string Type { get; init; }

    public bool IsPrivate => Type == "private";

    public bool IsGroup => Type is "group" or "supergroup";
}
