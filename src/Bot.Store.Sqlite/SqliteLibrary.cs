using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bot.Store.Sqlite;

/// <summary>Opens connections for one user at a time, as every session here has, with a library that need not guard them against several.</summary>
internal static class SqliteLibrary
{
    static SqliteLibrary()
    {
        // Before the first connection, or never: a library in use keeps its guards and its books of memory, and only takes longer.
        Batteries_V2.Init();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
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
