using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bot.Store.Sqlite;

/// <summary>
/// A prepared statement. A command of the driver makes a reader and looks every parameter up by its name each time that it runs, which costs more than an
/// insert itself, and asks three questions for each column: a load runs some fifty statements for an article, an answer reads a thousand rows.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    /// <exception cref="SqliteException">The text is no statement.</exception>
    public SqliteStatement(sqlite3 database, string sql)
    {
        this.database = database;
        Check(raw.sqlite3_prepare_v2(database, sql, out statement));
    }

    /// <param name="values">Of <c>?1</c>, <c>?2</c>, …: numbers, strings, byte arrays or nothing.</param>
    /// <exception cref="SqliteException">SQLite refuses it.</exception>
    public void Run(ReadOnlySpan<object?> values)
    {
        Bind(values);
        var outcome = raw.sqlite3_step(statement);
        _ = raw.sqlite3_reset(statement);
        Check(outcome);
    }

    /// <param name="values">As of <see cref="Run"/>.</param>
    /// <param name="goOn">Reads a row, and says whether to go on.</param>
    /// <exception cref="SqliteException">SQLite refuses it.</exception>
    public void Each(ReadOnlySpan<object?> values, Func<SqliteRow, bool> goOn)
    {
        Bind(values);
        try
        {
            using var native = new NativeStatement(statement);
            while (IsRow(native.Step()) && goOn(native.Row))
            {
            }
        }
        finally
        {
            _ = raw.sqlite3_reset(statement);
        }
    }

    /// <param name="values">As of <see cref="Run"/>.</param>
    /// <param name="read">Makes something of a row.</param>
    /// <param name="most">Of how many rows at most.</param>
    /// <exception cref="SqliteException">SQLite refuses it.</exception>
    public List<T> Rows<T>(ReadOnlySpan<object?> values, Func<SqliteRow, T> read, int most)
    {
        var rows = new List<T>();
        Each(
            values,
            row =>
            {
                rows.Add(read(row));
                return rows.Count < most;
            });
        return rows;
    }

    /// <param name="values">As of <see cref="Run"/>.</param>
    /// <param name="numbers">Takes the first column of as many rows as it has room for.</param>
    /// <param name="among">Which numbers count; null for all.</param>
    /// <returns>How many there were.</returns>
    /// <exception cref="SqliteException">SQLite refuses it.</exception>
    public int Read(ReadOnlySpan<object?> values, Span<long> numbers, IReadOnlySet<long>? among)
    {
        Bind(values);
        try
        {
            using var native = new NativeStatement(statement);
            var count = 0;
            while (count < numbers.Length && IsRow(native.Step()))
            {
                var number = native.Row.GetInt64(0);
                if (among?.Contains(number) != false)
                {
                    numbers[count++] = number;
                }
            }

            return count;
        }
        finally
        {
            _ = raw.sqlite3_reset(statement);
        }
    }

    public void Dispose() => statement.Dispose();

    private bool IsRow(int outcome)
    {
        Check(outcome);
        return outcome == raw.SQLITE_ROW;
    }

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Check(Bind(i + 1, values[i]));
        }
    }

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

    // A row and the end of the rows are no errors to it.
    private void Check(int outcome) => SqliteException.ThrowExceptionForRC(outcome, database);
}
