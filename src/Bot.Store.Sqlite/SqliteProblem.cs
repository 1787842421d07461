using Bot.Core.Storage;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bot.Store.Sqlite;

/// <summary>SQLite's errors as sentences.</summary>
internal static class SqliteProblem
{
    public static StoreException OfLoad(SqliteException problem) => new(problem.SqliteErrorCode switch
    {
        raw.SQLITE_FULL => "The disk is full, so the load was given up. The index is as it was before and still answers; make room and load again.",
        raw.SQLITE_IOERR => $"The disk failed while the index was written ({problem.Message}), so the load was given up. The index is as it was before.",
        raw.SQLITE_READONLY => "The index file may not be written, so the load was given up. Check the rights on the file and its folder.",
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => "The index file is damaged. The next load puts it aside and makes a new one.",
        _ => $"The index could not be written ({problem.Message}), so the load was given up. The index is as it was before.",
    }, problem);

    public static StoreException OfReading(SqliteException problem) => new(problem.SqliteErrorCode switch
    {
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => "The index file is damaged. The next load puts it aside and makes a new one.",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "The index is busy; ask again in a moment.",
        _ => $"The index could not be read ({problem.Message}).",
    }, problem);
}
