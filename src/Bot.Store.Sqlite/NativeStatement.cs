using System.Runtime.InteropServices;
using SQLitePCL;

namespace Bot.Store.Sqlite;

/// <summary>
/// Calls SQLite past the driver, which takes and gives back a reference to its handle with every step and every column: an answer makes tens of thousands of such
/// calls, and the reference costs as much as most of them. Here it is taken once.
/// </summary>
internal readonly ref partial struct NativeStatement : IDisposable
{
    /// <summary>The library that the driver loads.</summary>
    private const string Library = "e_sqlite3";

    private readonly sqlite3_stmt statement;
    private readonly nint handle;

    /// <param name="statement">Bound, and reset by the caller.</param>
    public NativeStatement(sqlite3_stmt statement)
    {
        var held = false;
        statement.DangerousAddRef(ref held);
        (this.statement, handle) = (statement, statement.DangerousGetHandle());
    }

    /// <summary>Where the statement stands; gone with the next step.</summary>
    public SqliteRow Row => new(handle);

    /// <returns>SQLITE_ROW, SQLITE_DONE at the end, or an error.</returns>
    public int Step() => Step(handle);

    public void Dispose() => statement.DangerousRelease();

    // Those marked so return at once and call nobody back, which the runtime asks of what it calls without leaving its own mode.
    [LibraryImport(Library, EntryPoint = "sqlite3_column_int64")]
    [SuppressGCTransition]
    public static partial long Int64(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_double")]
    [SuppressGCTransition]
    public static partial double Double(nint statement, int column);

    /// <summary>SQLITE_NULL, SQLITE_INTEGER, …</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_column_type")]
    [SuppressGCTransition]
    public static partial int Type(nint statement, int column);

    /// <summary>Of a blob, or of a text in UTF-8; gone with the next step.</summary>
    public static unsafe ReadOnlySpan<byte> Bytes(nint statement, int column)
    {
        var start = Blob(statement, column);
        return new ReadOnlySpan<byte>((void*)start, Length(statement, column));
    }

    [LibraryImport(Library, EntryPoint = "sqlite3_step")]
    private static partial int Step(nint statement);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_blob")]
    [SuppressGCTransition]
    private static partial nint Blob(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_bytes")]
    [SuppressGCTransition]
    private static partial int Length(nint statement, int column);
}
