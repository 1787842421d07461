using Bot.Core.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Bot.Store.Sqlite.State;

/// <summary>The state of the chat in its own SQLite file. One connection behind a gate: what is asked of it is small and rare.</summary>
internal sealed class SqliteChatState(IOptions<SqliteStoreOptions> options) : IChatState, IDisposable
{
    /// <summary>Buttons of messages so old that nobody presses them are forgotten.</summary>
    private const int MostActions = 100_000;

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly ChatStateFile file = new(Path.GetFullPath(options.Value.StatePath));
    private SqliteSession? session;

    public Task<long?> CursorAsync(string name, CancellationToken cancellationToken)
        => UseAsync(open => open.Number("SELECT value FROM cursor WHERE name = ?1", name), cancellationToken);

    public Task SetCursorAsync(string name, long value, CancellationToken cancellationToken)
        => WriteAsync(open => open.Execute("INSERT INTO cursor VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value), cancellationToken);

    public Task<string?> NoteAsync(string name, CancellationToken cancellationToken)
        => UseAsync(open => open.First("SELECT value FROM note WHERE name = ?1", row => row.GetString(0), name), cancellationToken);

    public Task SetNoteAsync(string name, string value, CancellationToken cancellationToken)
        => WriteAsync(open => open.Execute("INSERT INTO note VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value), cancellationToken);

    public Task KeepActionAsync(string token, string action, CancellationToken cancellationToken)
        => WriteAsync(
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
        => UseAsync(open => open.First("SELECT action FROM action WHERE token = ?1", row => row.GetString(0), token), cancellationToken);

    public void Dispose()
    {
        session?.Dispose();
        gate.Dispose();
    }

    private Task WriteAsync(Action<SqliteSession> write, CancellationToken cancellationToken)
        => UseAsync(
            open =>
            {
                write(open);
                return true;
            },
            cancellationToken);

    private async Task<T> UseAsync<T>(Func<SqliteSession, T> use, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            session ??= file.Open();
            return use(session);
        }
        catch (SqliteException problem)
        {
            throw file.Problem(problem);
        }
        finally
        {
            gate.Release();
        }
    }
}
