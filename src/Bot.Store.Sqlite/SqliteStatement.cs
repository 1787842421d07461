using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bot.Store.Sqlite;

/// <summary>
/// A prepared statement that gives no rows, or rows of one number. A command of the driver makes a reader and looks every parameter up by its name each time
/// that it runs, which costs more than the insert itself: a load runs some fifty of them for an article; and it takes several calls to read a row.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    /// <exception cref="SqliteException">The text is no statement.</exception>
    public SqliteStatement(SqliteConnection connection, string sql)
    {
        database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(database, sql, out statement));
    }

    /// <param name="values">Of <c>?1</c>, <c>?2</c>, …: numbers, strings, byte arrays or nothing.</param>
    /// <exception cref="SqliteException">SQLite refuses it.</exception>
    public void Run(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Check(Bind(i + 1, values[i]));
        }

        var outcome = raw.sqlite3_step(statement);
        _ = raw.sqlite3_reset(statement);
        if (outcome is not (raw.SQLITE_DONE or raw.SQLITE_ROW))
        {
            Check(outcome);
        }
    }

    /// <param name="values">As of <see cref="Run"/>.</param>
    /// <param name="numbers">Takes the first column of as many rows as it has room for.</param>
    /// <returns>How many there were.</returns>
    /// <exception cref="SqliteException">SQLite refuses it.</exception>
    public int Read(ReadOnlySpan<object?> values, Span<long> numbers)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Check(Bind(i + 1, values[i]));
        }

        var (count, outcome) = (0, raw.SQLITE_ROW);
        while (count < numbers.Length && (outcome = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
        {
            numbers[count++] = raw.sqlite3_column_int64(statement, 0);
        }

        _ = raw.sqlite3_reset(statement);
        if (outcome is not (raw.SQLITE_DONE or raw.SQLITE_ROW))
        {
            Check(outcome);
        }

        return count;
    }

    public void Dispose() => statement.Dispose();

    private int Bind(int index, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, index),
        long number => raw.sqlite3_bind_int64(statement, index, number),
        int number => raw.sqlite3_bind_int64(statement, index, number),
        double number => raw.sqlite3_bind_double(statement, index, number),
        string text => raw.sqlite3_bind_text(statement, index, text),
        byte[] blob => raw.sqlite3_bind_blob(statement, index, blob),
        _ => throw new NotSupportedException($"The index stores no {value.GetType().Name}."),
    };

    private void Check(int outcome) => SqliteException.ThrowExceptionForRC(outcome, database);
}
