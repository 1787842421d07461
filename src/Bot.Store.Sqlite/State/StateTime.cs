using Microsoft.Data.Sqlite;

namespace Bot.Store.Sqlite.State;

/// <summary>Times as the state file keeps them: milliseconds since 1970.</summary>
internal static class StateTime
{
    public static long Of(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    /// <summary>Boxed as a parameter is.</summary>
    public static object? Of(DateTimeOffset? time) => time?.ToUnixTimeMilliseconds();

    public static DateTimeOffset Read(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    public static DateTimeOffset Time(this SqliteDataReader row, int column) => Read(row.GetInt64(column));

    public static DateTimeOffset? TimeOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.Time(column);

    public static string? TextOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
