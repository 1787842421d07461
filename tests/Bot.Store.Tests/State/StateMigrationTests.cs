using System.Globalization;
using Bot.Core.Storage;
using Bot.Store.Sqlite;
using Bot.Store.Sqlite.State;
using Bot.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Bot.Store.Tests.State;

public sealed class StateMigrationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<int> Versions => [.. Enumerable.Range(1, ChatStateMigrations.Version)];

    private string File => Path.Combine(folder.Path, "state.db");

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_file_of_every_earlier_version_keeps_what_it_holds(int version)
    {
        Execute([.. ChatStateMigrations.Steps.Take(version), "INSERT INTO cursor VALUES ('telegram', 42)", "PRAGMA application_id = 1263424305", Version(version)]);

        Assert.Equal(42, await CursorAsync());
        Assert.Equal(ChatStateMigrations.Version, Number("PRAGMA user_version"));
    }

    [Fact]
    public async Task An_empty_file_becomes_a_state()
    {
        System.IO.File.WriteAllBytes(File, []);

        Assert.Null(await CursorAsync());
        Assert.Equal(ChatStateMigrations.Version, Number("PRAGMA user_version"));
    }

    [Fact]
    public async Task A_file_of_a_newer_program_is_refused_and_left_as_it_is()
    {
        Execute([.. ChatStateMigrations.Steps, "PRAGMA application_id = 1263424305", Version(99)]);

        var refusal = await Assert.ThrowsAsync<StoreException>(CursorAsync);

        Assert.Contains("newer version of this program", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(99, Number("PRAGMA user_version"));
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused()
    {
        Execute(["CREATE TABLE theirs (x)"]);

        var refusal = await Assert.ThrowsAsync<StoreException>(CursorAsync);

        Assert.Contains("Store:StatePath", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_file_is_named_and_not_thrown_away()
    {
        System.IO.File.WriteAllText(File, new string('x', 5000));

        var refusal = await Assert.ThrowsAsync<StoreException>(CursorAsync);

        Assert.Contains("damaged", refusal.Message, StringComparison.Ordinal);
        Assert.True(System.IO.File.Exists(File));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_said_with_the_key()
    {
        System.IO.File.WriteAllText(Path.Combine(folder.Path, "file"), "");
        using var file = new StateWriter(Options.Create(new SqliteStoreOptions { StatePath = Path.Combine(folder.Path, "file", "state.db") }));
        var state = new SqliteChatState(file);

        var refusal = await Assert.ThrowsAsync<StoreException>(() => state.CursorAsync("x", TestContext.Current.CancellationToken));

        Assert.Contains("Store:StatePath", refusal.Message, StringComparison.Ordinal);
    }

    private static string Version(int version) => string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version}");

    private async Task<long?> CursorAsync()
    {
        using var file = new StateWriter(Options.Create(new SqliteStoreOptions { StatePath = File }));
        return await new SqliteChatState(file).CursorAsync("telegram", TestContext.Current.CancellationToken);
    }

    private void Execute(IReadOnlyList<string> statements)
    {
        using var connection = Connect();
        foreach (var statement in statements)
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
    }

    private long Number(string query)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return (long)command.ExecuteScalar()!;
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        return connection;
    }
}
