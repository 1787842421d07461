using System.Runtime.InteropServices;
using SQLitePCL;

namespace Bot.Store.Sqlite;

/// <summary>
/// Calls SQLite past the driver, in the one loop that runs tens of thousands of times for an answer: the driver takes and gives back a reference to its handle
/// with every call, which costs as much as a step through a list of postings.
/// </summary>
internal static partial class NativeStatement
{
    /// <summary>The library that the driver loads.</summary>
    private const string Library = "e_sqlite3";

    /// <summary>Reads the first column of as many rows as there is room for.</summary>
    /// <param name="statement">Bound, and reset by the caller.</param>
    /// <param name="numbers">Where to.</param>
    /// <param name="count">How many there were.</param>
    /// <returns>What the last step gave: SQLITE_ROW when there was no room for more, SQLITE_DONE at the end, or the error.</returns>
    public static int ReadNumbers(sqlite3_stmt statement, Span<long> numbers, out int count)
    {
        count = 0;
        var held = false;
        try
        {
            statement.DangerousAddRef(ref held);
            var handle = statement.DangerousGetHandle();
            var outcome = raw.SQLITE_ROW;
            while (count < numbers.Length && (outcome = Step(handle)) == raw.SQLITE_ROW)
            {
                numbers[count++] = ColumnInt64(handle, 0);
            }

            return outcome;
        }
        finally
        {
            if (held)
            {
                statement.DangerousRelease();
            }
        }
    }

    [LibraryImport(Library, EntryPoint = "sqlite3_step")]
    private static partial int Step(nint statement);

    // Returns at once and calls nobody back, which the runtime asks of what it calls without leaving its own mode.
    [LibraryImport(Library, EntryPoint = "sqlite3_column_int64")]
    [SuppressGCTransition]
    private static partial long ColumnInt64(nint statement, int column);
}
