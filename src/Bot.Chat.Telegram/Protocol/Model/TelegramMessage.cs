using Bot.Chat.Telegram.Protocol.Requests;

namespace Bot.Chat.Telegram.Protocol.Model;

/// <summary>A message, or as much as is left of one that the bot cannot reach: https://core.telegram.org/bots/api#message.</summary>
internal sealed record TelegramMessage
{
    /// <summary>Unique inside its chat.</summary>
    public required int MessageId { get; init; }

    public required TelegramChat Chat { get; init; }

    /// <summary>The forum topic, or the thread of replies, that the message belongs to.</summary>
    public int? MessageThreadId { get; init; }

    /// <summary>Only with this the thread is a topic that an answer must name; in other groups it merely counts replies.</summary>
    public bool IsTopicMessage { get; init; }

    /// <summary>Null for channel posts.</summary>
    public TelegramUser? From { get; init; }

    /// <summary>The chat in whose name it was written: a channel's post, an administrator who stays anonymous behind a bot of Telegram's own.</summary>
    public TelegramChat? SenderChat { get; init; }

    /// <summary>A channel's post as it appears in the group that discusses it; the channel itself was asked.</summary>
    public bool IsAutomaticForward { get; init; }

    /// <summary>The bot through which it was sent inline; such a message is an answer, not a question.</summary>
    public TelegramUser? ViaBot { get; init; }

    /// <summary>Seconds since 1970; 0 for a message that is out of reach.</summary>
    public long Date { get; init; }

    public string? Text { get; init; }

    public string? Caption { get; init; }

    /// <summary>A picture in its sizes, the largest last; null for other messages.</summary>
    public IReadOnlyList<PhotoSize>? Photo { get; init; }

    /// <summary>The buttons under it; null without any.</summary>
    public InlineKeyboard? ReplyMarkup { get; init; }

    /// <summary>What an answer must name as its thread; null outside topics.</summary>
    public int? Topic => IsTopicMessage ? MessageThreadId : null;
}
