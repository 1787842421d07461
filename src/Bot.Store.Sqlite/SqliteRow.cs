using Bot.Core.Articles;
using SQLitePCL;

namespace Bot.Store.Sqlite;

/// <summary>The row on which a statement stands; gone when the statement goes on. Columns count from 0.</summary>
internal readonly struct SqliteRow(nint statement)
{
    public long GetInt64(int column) => NativeStatement.Int64(statement, column);

    public int GetInt32(int column) => checked((int)GetInt64(column));

    public bool GetBoolean(int column) => GetInt64(column) != 0;

    public double GetDouble(int column) => NativeStatement.Double(statement, column);

    /// <exception cref="InvalidOperationException">There is nothing.</exception>
    public string GetString(int column) => GetStringOrNull(column) ?? throw new InvalidOperationException($"Column {column} holds nothing.");

    public string? GetStringOrNull(int column) => IsNull(column) ? null : Utf8Text.Decode(NativeStatement.Bytes(statement, column));

    /// <summary>The characters of a span, which are decoded alone; null when it does not lie in the text, or there is none.</summary>
    public string? GetStringOrNull(int column, TextSpan span) => IsNull(column) ? null : Utf8Text.Decode(NativeStatement.Bytes(statement, column), span);

    public byte[] GetBlob(int column) => GetBytes(column).ToArray();

    /// <summary>Empty where there is nothing.</summary>
    public ReadOnlySpan<byte> GetBytes(int column) => NativeStatement.Bytes(statement, column);

    public bool IsNull(int column) => NativeStatement.Type(statement, column) == raw.SQLITE_NULL;

    public bool IsInteger(int column) => NativeStatement.Type(statement, column) == raw.SQLITE_INTEGER;
}
