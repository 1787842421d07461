using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bot.Store.Sqlite;

/// <summary>Opens files, of a library that keeps no books of its memory: each allocation would take a lock for them.</summary>
internal static class SqliteLibrary
{
    // Sessions guard themselves: one user at a time, and every statement belongs to the session. SQLite's own guards would be a lock for every step and column.
    private const int Flags = raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE | raw.SQLITE_OPEN_NOMUTEX;

    static SqliteLibrary()
    {
        // Before the first connection, or never: a library in use keeps its books, and only takes longer. The guards of other connections stay
        // (SQLITE_CONFIG_MULTITHREAD would drop them), because somebody may leave statements to the finaliser, beside whoever uses their connection.
        Batteries_V2.Init();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    /// <summary>Opens a file, which is made when it is not there.</summary>
    /// <exception cref="SqliteException">The file cannot be opened.</exception>
    public static sqlite3 Open(string path)
    {
        var outcome = raw.sqlite3_open_v2(path, out var database, Flags, null);
        if (outcome == raw.SQLITE_OK)
        {
            return database;
        }

        using (database)
        {
            SqliteException.ThrowExceptionForRC(outcome, database);
            return database;
        }
    }
}
