using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bot.Store.Sqlite;

/// <summary>A connection with its prepared statements. Parameters are written <c>?1</c>, <c>?2</c>, … For one user at a time.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly sqlite3 database;
    private readonly int busyMilliseconds;
    private readonly Dictionary<string, SqliteStatement> statements = new(StringComparer.Ordinal);

    /// <param name="path">Of the file, which is made when it is not there.</param>
    /// <param name="busySeconds">How long a statement waits for what others hold.</param>
    /// <exception cref="SqliteException">The file cannot be opened.</exception>
    public SqliteSession(string path, int busySeconds)
    {
        database = SqliteLibrary.Open(path);
        busyMilliseconds = busySeconds * 1000;
        Wait(busyMilliseconds);
    }

    /// <summary>Runs SQL of one or many statements, which are not kept.</summary>
    public void Script(string sql) => SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(database, sql), database);

    /// <summary>Runs SQL that can do without what others hold just now.</summary>
    public void ExecuteAtOnce(string sql)
    {
        Wait(0);
        try
        {
            Execute(sql);
        }
        finally
        {
            Wait(busyMilliseconds);
        }
    }

    /// <summary>Runs one statement with parameters.</summary>
    public void Execute(string sql, params ReadOnlySpan<object?> values) => Statement(sql).Run(values);

    /// <summary>Reads the first column of as many rows as there is room for, or of those whose number is among some, and returns how many there were.</summary>
    public int Numbers(string sql, Span<long> numbers, IReadOnlySet<long>? among, params ReadOnlySpan<object?> values) => Statement(sql).Read(values, numbers, among);

    /// <summary>Inserts a row and returns its id.</summary>
    public long Insert(string sql, params ReadOnlySpan<object?> values)
    {
        Execute(sql, values);
        return raw.sqlite3_last_insert_rowid(database);
    }

    /// <summary>Runs a statement and returns how many rows it inserted, changed or deleted; what its triggers changed does not count.</summary>
    public int Change(string sql, params ReadOnlySpan<object?> values)
    {
        Execute(sql, values);
        return raw.sqlite3_changes(database);
    }

    /// <summary>The first column of the first row; null when there is none, or nothing or no whole number in it.</summary>
    public long? Number(string sql, params ReadOnlySpan<object?> values)
        => Statement(sql).Rows(values, row => row.IsInteger(0) ? row.GetInt64(0) : (long?)null, most: 1) is [var number] ? number : null;

    /// <summary>Reads rows until the reader of one says that there is enough. It may run other statements, but not this one.</summary>
    public void Each(string sql, Func<SqliteRow, bool> goOn, params ReadOnlySpan<object?> values) => Statement(sql).Each(values, goOn);

    public List<T> Rows<T>(string sql, Func<SqliteRow, T> read, params ReadOnlySpan<object?> values) => Statement(sql).Rows(values, read, int.MaxValue);

    public T? First<T>(string sql, Func<SqliteRow, T> read, params ReadOnlySpan<object?> values)
        where T : class
        => Statement(sql).Rows(values, read, most: 1) is [var first] ? first : null;

    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }

        database.Dispose();
    }

    private void Wait(int milliseconds) => _ = raw.sqlite3_busy_timeout(database, milliseconds);

    private SqliteStatement Statement(string sql)
    {
        if (!statements.TryGetValue(sql, out var statement))
        {
            statement = new SqliteStatement(database, sql);
            statements.Add(sql, statement);
        }

        return statement;
    }
}
