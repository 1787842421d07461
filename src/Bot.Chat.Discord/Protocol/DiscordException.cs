namespace Bot.Chat.Discord.Protocol;

/// <summary>Discord did not do what was asked. The message is a sentence for the operator, without any token.</summary>
internal sealed class DiscordException(DiscordFailure kind, string message, Exception? inner = null) : Exception(message, inner)
{
    public DiscordFailure Kind { get; } = kind;

    /// <summary>HTTP status; null when there was no answer.</summary>
    public int? Status { get; init; }

    /// <summary>How long Discord wants to be left alone; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether an attempt was handed over whose answer never came, so that it may have been carried out.</summary>
    public bool MayBeDone { get; init; }

    /// <summary>Discord's own error code, such as 10062; null when it gave none.</summary>
    public int? Code { get; init; }
}
