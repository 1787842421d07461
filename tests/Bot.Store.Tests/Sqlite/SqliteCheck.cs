using Microsoft.Data.Sqlite;

namespace Bot.Store.Tests.Sqlite;

/// <summary>Looks at the file past the store.</summary>
internal static class SqliteCheck
{
    public static IReadOnlyList<string> Integrity(string path)
    {
        using var connection = Open(path);
        Execute(connection, "INSERT INTO article_search (article_search) VALUES ('integrity-check')");
        return Column(connection, "PRAGMA integrity_check");
    }

    public static IReadOnlyList<string> Column(string path, string sql)
    {
        using var connection = Open(path);
        return Column(connection, sql);
    }

    public static void Execute(string path, string sql)
    {
        using var connection = Open(path);
        Execute(connection, sql);
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static List<string> Column(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }
}
