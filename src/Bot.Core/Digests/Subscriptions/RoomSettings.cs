using Bot.Core.Chat;
using Bot.Core.Digests.Timing;

namespace Bot.Core.Digests.Subscriptions;

/// <summary>What a room has said about itself. Whatever is null is taken from the configuration section <c>Reader</c>.</summary>
public sealed record RoomSettings
{
    public required Room Room { get; init; }

    public Locale? Locale { get; init; }

    /// <summary>IANA time zone, such as <c>Asia/Seoul</c>.</summary>
    public string? TimeZone { get; init; }

    public QuietHours? Quiet { get; init; }

    /// <summary>Whether everything is held back until <c>/resume</c>.</summary>
    public bool IsPaused { get; init; }

    /// <summary>Why nothing can be sent there any more, in a sentence; null while it can. Whoever subscribes anew clears it.</summary>
    public string? Dead { get; init; }
}

/// <summary>What a reader has said about himself, on one platform.</summary>
public sealed record UserSettings(string Platform, string User)
{
    public Locale? Locale { get; init; }

    public string? TimeZone { get; init; }
}
