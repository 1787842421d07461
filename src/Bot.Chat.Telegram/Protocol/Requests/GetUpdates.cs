namespace Bot.Chat.Telegram.Protocol.Requests;

/// <summary>https://core.telegram.org/bots/api#getupdates.</summary>
internal sealed record GetUpdates
{
    /// <summary>Confirms, and so forgets, all updates below it.</summary>
    public long? Offset { get; init; }

    /// <summary>1 to 100.</summary>
    public int Limit { get; init; } = 100;

    /// <summary>Seconds to wait for one, clamped to 50 by the server; 0 answers at once.</summary>
    public int Timeout { get; init; }

    public IReadOnlyList<string>? AllowedUpdates { get; init; }
}
