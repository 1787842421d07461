namespace Bot.Core.Chat.Asking;

/// <summary>Who asks, and where. The ids are the platform's own and mean nothing here; they are never logged at Information.</summary>
/// <param name="Platform"><c>discord</c>, <c>telegram</c>, <c>web</c>, <c>terminal</c>: a short name, also a tag of the metrics.</param>
/// <param name="User">Who; limits are counted by it.</param>
/// <param name="Chat">The room, or the user's id where there is none.</param>
/// <param name="Locale">The language of the answer.</param>
public sealed record Asker(string Platform, string User, string Chat, Locale Locale)
{
    /// <summary>A forum topic of a Telegram group; null elsewhere.</summary>
    public string? Topic { get; init; }

    /// <summary>Asks the platform whether this user may manage this room. Null where nothing can be sent to unasked, such as on the page or in a terminal.</summary>
    public Func<CancellationToken, ValueTask<bool>>? MayManage { get; init; }

    /// <summary>The time zone in which the asker's <c>어제</c> and <c>7d</c> count; null for the configuration's.</summary>
    public TimeZoneInfo? Zone { get; init; }

    /// <summary>Whether the language is that of the message a button hangs on, which it keeps whoever presses.</summary>
    public bool KeepsLocale { get; init; }

    /// <summary>
    /// Where an answer that takes long shows how far it is: each reply takes the place of the one before, and the final answer that of the last. The
    /// place shows them at a pace of its own and may leave some out. Null where only final answers can be shown.
    /// </summary>
    public IProgress<Reply>? Progress { get; init; }

    /// <summary>Whoever started the program and types into it.</summary>
    public static Asker AtTerminal(Locale locale) => new("terminal", "operator", "terminal", locale);

    public Room Room => new(Platform, Chat, Topic);
}
