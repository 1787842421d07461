namespace Bot.Store.Sqlite.State;

/// <summary>Times as the state file keeps them: milliseconds since 1970.</summary>
internal static class StateTime
{
    public static long Of(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    /// <summary>Boxed as a parameter is.</summary>
    public static object? Of(DateTimeOffset? time) => time?.ToUnixTimeMilliseconds();

    public static DateTimeOffset Read(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    public static DateTimeOffset Time(this SqliteRow row, int column) => Read(row.GetInt64(column));

    public static DateTimeOffset? TimeOrNull(this SqliteRow row, int column) => row.IsNull(column) ? null : row.Time(column);

}
