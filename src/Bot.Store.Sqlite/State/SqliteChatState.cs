using Bot.Core.Storage;

namespace Bot.Store.Sqlite.State;

/// <summary>The state of the chat in its own SQLite file.</summary>
internal sealed class SqliteChatState(StateWriter file) : IChatState
{
    private const string SetCursor = "INSERT INTO cursor VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    private const string SetNote = "INSERT INTO note VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";

    /// <summary>Buttons of messages so old that nobody presses them are forgotten.</summary>
    private const int MostActions = 100_000;

    public Task<long?> CursorAsync(string name, CancellationToken cancellationToken)
        => file.RunAsync(open => open.Number("SELECT value FROM cursor WHERE name = ?1", name), cancellationToken);

    public Task SetCursorAsync(string name, long value, CancellationToken cancellationToken)
        => file.RunAsync(open => open.Execute(SetCursor, name, value), cancellationToken);

    public Task SetPlaceAsync(string cursor, long value, string note, string text, CancellationToken cancellationToken)
        => file.RunAsync(
            open =>
            {
                open.Execute(SetCursor, cursor, value);
                open.Execute(SetNote, note, text);
            },
            cancellationToken);

    public Task<string?> NoteAsync(string name, CancellationToken cancellationToken)
        => file.RunAsync(open => open.First("SELECT value FROM note WHERE name = ?1", row => row.GetString(0), name), cancellationToken);

    public Task SetNoteAsync(string name, string value, CancellationToken cancellationToken)
        => file.RunAsync(open => open.Execute(SetNote, name, value), cancellationToken);

    public Task KeepActionAsync(string token, string action, CancellationToken cancellationToken)
        => file.RunAsync(
            open =>
            {
                // A token always means the same, so one that is there already needs no write: the disk is not asked for each message of a page.
                if (open.First("SELECT action FROM action WHERE token = ?1", row => row.GetString(0), token) == action)
                {
                    return;
                }

                open.Execute("INSERT OR REPLACE INTO action (token, action) VALUES (?1, ?2)", token, action);
                open.Execute("DELETE FROM action WHERE age <= (SELECT max(age) FROM action) - ?1", MostActions);
            },
            cancellationToken);

    public Task<string?> ActionAsync(string token, CancellationToken cancellationToken)
        => file.RunAsync(open => open.First("SELECT action FROM action WHERE token = ?1", row => row.GetString(0), token), cancellationToken);
}
