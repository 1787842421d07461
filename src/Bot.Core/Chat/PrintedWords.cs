namespace Bot.Core.Chat;

/// <summary>How a renderer sets printed words apart.</summary>
public enum PrintedStyle
{
    /// <summary>Spoken words: set in double quotation marks.</summary>
    Quotation,

    /// <summary>Reported words that the outlet printed in single quotation marks.</summary>
    Fragment,

    /// <summary>The outlet's own sentence that reports the statement or the number: set apart without quotation marks around a speaker's words.</summary>
    Report,
}

/// <summary>Words exactly as an article prints them (shortened with an ellipsis at most), with the stretches to mark.</summary>
public sealed record PrintedWords(MarkedText Text, PrintedStyle Style);
