namespace Bot.Chat.Telegram.Protocol.Model;

/// <summary>Something that happened: https://core.telegram.org/bots/api#update. At most one of the parts is set.</summary>
internal sealed record TelegramUpdate
{
    /// <summary>Rises by one with each update; starts anew, at random, after a week without any.</summary>
    public required long UpdateId { get; init; }

    public TelegramMessage? Message { get; init; }

    public TelegramMessage? ChannelPost { get; init; }

    public CallbackQuery? CallbackQuery { get; init; }

    public InlineQuery? InlineQuery { get; init; }

    /// <summary>What must be answered in order: one conversation, or one person who types inline.</summary>
    public string Lane
        => (Message ?? ChannelPost ?? CallbackQuery?.Message) is { } message ? $"chat {message.Chat.Id}"
            : (CallbackQuery?.From ?? InlineQuery?.From) is { } user ? $"user {user.Id}"
            : "none";
}
