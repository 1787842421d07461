using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bot.Store.Sqlite;

/// <summary>A connection with its prepared commands. Parameters are written <c>?1</c>, <c>?2</c>, … For one user at a time.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> commands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SqliteStatement> statements = new(StringComparer.Ordinal);

    /// <param name="connection">Open; disposed with the session.</param>
    public SqliteSession(SqliteConnection connection)
    {
        this.connection = connection;

        // The driver waits for a lock with its own commands only.
        Wait(connection.DefaultTimeout);
    }

    /// <summary>Runs SQL of one or many statements, without parameters.</summary>
    public void Execute(string sql)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            commands.Add(sql, command);
        }

        command.ExecuteNonQuery();
    }

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
            Wait(connection.DefaultTimeout);
        }
    }

    /// <summary>Runs one statement with parameters.</summary>
    public void Execute(string sql, params ReadOnlySpan<object?> values) => Statement(sql).Run(values);

    /// <summary>Reads the first column of as many rows as there is room for, and returns how many there were.</summary>
    public int Numbers(string sql, Span<long> numbers, params ReadOnlySpan<object?> values) => Statement(sql).Read(values, numbers);

    /// <summary>Inserts a row and returns its id.</summary>
    public long Insert(string sql, params ReadOnlySpan<object?> values)
    {
        Execute(sql, values);
        return raw.sqlite3_last_insert_rowid(connection.Handle);
    }

    /// <summary>Runs a statement and returns how many rows it inserted, changed or deleted; what its triggers changed does not count.</summary>
    public int Change(string sql, params ReadOnlySpan<object?> values)
    {
        Execute(sql, values);
        return raw.sqlite3_changes(connection.Handle);
    }

    /// <summary>The first column of the first row; null when there is none, or nothing or no whole number in it.</summary>
    public long? Number(string sql, params ReadOnlySpan<object?> values)
        => Statement(sql).Rows(values, row => row.IsInteger(0) ? row.GetInt64(0) : (long?)null, most: 1) is [var number] ? number : null;

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

        foreach (var command in commands.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private void Wait(int seconds) => _ = raw.sqlite3_busy_timeout(connection.Handle, seconds * 1000);

    private SqliteStatement Statement(string sql)
    {
        if (!statements.TryGetValue(sql, out var statement))
        {
            statement = new SqliteStatement(connection, sql);
            statements.Add(sql, statement);
        }

        return statement;
    }
}
