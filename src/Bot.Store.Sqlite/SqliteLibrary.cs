using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bot.Store.Sqlite;

/// <summary>Opens connections, of a library that keeps no books of its memory: each allocation would take a lock for them.</summary>
internal static class SqliteLibrary
{
    static SqliteLibrary()
    {
        // Before the first connection, or never: a library in use keeps its books, and only takes longer. Its guards of connections stay (SQLITE_CONFIG_MULTITHREAD
        // would drop them), because the finaliser may end a statement that somebody forgot, beside whoever uses its connection.
        Batteries_V2.Init();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    /// <exception cref="SqliteException">The file cannot be opened.</exception>
    public static SqliteConnection Open(string path, int busySeconds)
    {
        // Sessions are kept by the stores themselves; a second pool below would only hide how many files are open.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = busySeconds }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
