namespace Bot.Chat.Telegram.Protocol;

/// <summary>A call that did not succeed.</summary>
/// <param name="Kind">What to do about it.</param>
/// <param name="Description">In the server's words, or ours; never with the token.</param>
internal sealed record TelegramFault(TelegramFaultKind Kind, string Description)
{
    /// <summary>How long the server wants to be left alone; zero when it does not say.</summary>
    public TimeSpan RetryAfter { get; init; }

    /// <summary>The chat's new id, for <see cref="TelegramFaultKind.Moved"/>.</summary>
    public long? MovedTo { get; init; }

    /// <summary>Whether the same call may be made again without doing anything twice.</summary>
    public bool IsSafeToRepeat => Kind is TelegramFaultKind.TooMany or TelegramFaultKind.ServerFault or TelegramFaultKind.NotSent;
}
