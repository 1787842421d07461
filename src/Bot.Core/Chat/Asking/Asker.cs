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

    public Room Room => new(Platform, Chat, Topic);
}
