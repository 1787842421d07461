namespace Bot.Chat.Telegram.Protocol;

/// <summary>Why a call did not succeed, sorted by what a caller has to do about it.</summary>
internal enum TelegramFaultKind
{
    /// <summary>429: wait <see cref="TelegramFault.RetryAfter"/>, then call again. Nothing was done.</summary>
    TooMany,

    /// <summary>409: another process polls with the same token, or a webhook is set.</summary>
    Conflict,

    /// <summary>401, or 404 for the whole address: the token is wrong or was revoked. No call will succeed.</summary>
    WrongToken,

    /// <summary>The group has another id now, <see cref="TelegramFault.MovedTo"/>: call again with that one.</summary>
    Moved,

    /// <summary>403, "chat not found", a topic that was closed or deleted, no right to write: do not write there again.</summary>
    ChatGone,

    /// <summary>The message to edit is gone, or was never the bot's.</summary>
    MessageGone,

    /// <summary>A press or an inline query was answered too late, or twice.</summary>
    QueryExpired,

    /// <summary>Any other 4xx: the request itself is wrong, and stays so.</summary>
    Refused,

    /// <summary>5xx with an answer of the Bot API: nothing was done, call again later.</summary>
    ServerFault,

    /// <summary>No connection: nothing was sent, call again later.</summary>
    NotSent,

    /// <summary>Sent, but no answer that can be read came back: done or not, nobody knows. The Bot API knows no idempotency key (tdlib/telegram-bot-api #482).</summary>
    Unknown,
}
