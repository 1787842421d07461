namespace Bot.Core.Storage;

/// <summary>State of the chat that cannot be made again. It lies apart from the index, in a file of its own with migrations. Safe for concurrent use.</summary>
public interface IChatState
{
    /// <summary>How far a stream was read, such as Telegram's updates; null when never.</summary>
    Task<long?> CursorAsync(string name, CancellationToken cancellationToken);

    /// <summary>Durable when the task ends.</summary>
    Task SetCursorAsync(string name, long value, CancellationToken cancellationToken);

    /// <summary>A cursor and a note that belong together: both or neither. Durable when the task ends.</summary>
    Task SetPlaceAsync(string cursor, long value, string note, string text, CancellationToken cancellationToken);

    /// <summary>A short text under a name, such as the hash of the commands last registered; null when there is none.</summary>
    Task<string?> NoteAsync(string name, CancellationToken cancellationToken);

    /// <summary>Durable when the task ends.</summary>
    Task SetNoteAsync(string name, string value, CancellationToken cancellationToken);

    /// <summary>Keeps what a button means. Many thousands are kept; the oldest go first.</summary>
    Task KeepActionAsync(string token, string action, CancellationToken cancellationToken);

    /// <summary>Null when it was never kept, or too long ago.</summary>
    Task<string?> ActionAsync(string token, CancellationToken cancellationToken);
}
