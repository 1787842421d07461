namespace Bot.Core.Chat;

/// <summary>How a command ended; a renderer may colour by it, and an error is shown to the asker alone where the platform can.</summary>
public enum ReplyOutcome
{
    /// <summary>There is something to show.</summary>
    Answer,

    /// <summary>Understood, but the corpus holds nothing on it.</summary>
    Nothing,

    /// <summary>A name means several things: the reply asks back with choices.</summary>
    Ambiguous,

    /// <summary>A name, an article or a command that nobody knows; the nearest are offered as choices.</summary>
    Unknown,

    /// <summary>The command cannot be read: a missing or a bad value.</summary>
    Invalid,

    /// <summary>Something broke on our side.</summary>
    Failed,

    /// <summary>Too much was asked within a short time; the reply says how long to wait.</summary>
    Limited,

    /// <summary>The asker may not do this here.</summary>
    Forbidden,
}
