using System.Buffers;
using System.Text;
using SQLitePCL;

namespace Bot.Store.Sqlite;

/// <summary>The row on which a statement stands; gone when the statement goes on. Columns count from 0.</summary>
internal readonly struct SqliteRow(sqlite3_stmt statement)
{
    private const int OnStack = 512;

    public long GetInt64(int column) => raw.sqlite3_column_int64(statement, column);

    public int GetInt32(int column) => checked((int)GetInt64(column));

    public bool GetBoolean(int column) => GetInt64(column) != 0;

    public double GetDouble(int column) => raw.sqlite3_column_double(statement, column);

    /// <exception cref="InvalidOperationException">There is nothing.</exception>
    public string GetString(int column) => GetStringOrNull(column) ?? throw new InvalidOperationException($"Column {column} holds nothing.");

    public string? GetStringOrNull(int column) => IsNull(column) ? null : Decode(raw.sqlite3_column_blob(statement, column));

    public byte[] GetBlob(int column) => raw.sqlite3_column_blob(statement, column).ToArray();

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public bool IsInteger(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_INTEGER;

    /// <summary>In one pass: the framework counts the characters first, which for Hangul takes as long as decoding them.</summary>
    private static string Decode(ReadOnlySpan<byte> text)
    {
        if (text.Length <= OnStack)
        {
            Span<char> few = stackalloc char[OnStack];
            return new string(few[..Encoding.UTF8.GetChars(text, few)]);
        }

        var many = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            return new string(many, 0, Encoding.UTF8.GetChars(text, many));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(many);
        }
    }
}
