namespace Bot.Chat.Telegram.Protocol.Model;

/// <summary>A person or a bot: https://core.telegram.org/bots/api#user.</summary>
internal sealed record TelegramUser
{
    /// <summary>Up to 52 significant bits.</summary>
    public required long Id { get; init; }

    public bool IsBot { get; init; }

    /// <summary>Without the <c>@</c>; null where none was chosen. Bots always have one.</summary>
    public string? Username { get; init; }

    /// <summary>The IETF tag of the person's app, such as <c>ko</c>; null when the app does not say.</summary>
    public string? LanguageCode { get; init; }
}
