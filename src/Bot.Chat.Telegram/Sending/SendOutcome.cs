namespace Bot.Chat.Telegram.Sending;

/// <summary>How a message to a chat ended.</summary>
internal enum SendOutcome
{
    Done,

    /// <summary>The chat or the message is gone, or the press is too old: nobody is there to read it.</summary>
    Gone,

    /// <summary>The server refuses the request for good.</summary>
    Refused,

    /// <summary>Sent, and never answered; it may have arrived. Not sent again, because twice is worse than perhaps not.</summary>
    Unknown,

    /// <summary>The server was out of reach, or asked for silence, for longer than anybody waits for an answer.</summary>
    TooLate,
}
