using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bot.Core.Chat;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Digests.Timing;
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
    public async Task A_file_of_version_1_keeps_cursors_notes_and_actions_and_takes_subscriptions()
    {
        // As the first release made it, word for word: the migrations themselves may not be asked what they were.
        Execute(
        [
            "CREATE TABLE cursor (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
            "CREATE TABLE note (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
            "CREATE TABLE action (age INTEGER PRIMARY KEY AUTOINCREMENT, token TEXT NOT NULL UNIQUE, action TEXT NOT NULL)",
            "INSERT INTO cursor VALUES ('telegram', 42)",
            "INSERT INTO note VALUES ('commands', '해시')",
            "INSERT INTO action (token, action) VALUES ('~a', 'ak;/reaction 나델라')",
            "PRAGMA application_id = 1263424305",
            Version(1),
        ]);
        using var file = new StateWriter(Options.Create(new SqliteStoreOptions { StatePath = File }));
        var room = new Room("discord", "1");

        await new SqliteSubscriptions(file).AddAsync(
            new Subscription(0, room, Interest.Everything, new Schedule { Slot = "장전" }, DateTimeOffset.UnixEpoch, CreatedBy: null), TestContext.Current.CancellationToken);

        var state = new SqliteChatState(file);
        Assert.Equal(42, await state.CursorAsync("telegram", TestContext.Current.CancellationToken));
        Assert.Equal("해시", await state.NoteAsync("commands", TestContext.Current.CancellationToken));
        Assert.Equal("ak;/reaction 나델라", await state.ActionAsync("~a", TestContext.Current.CancellationToken));
        Assert.Single(await new SqliteSubscriptions(file).OfRoomAsync(room, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_of_version_2_keeps_its_outbox_and_counts_what_was_not_answered()
    {
        // The second migration is held to its words by the test below.
        Execute(
        [
            .. ChatStateMigrations.Steps.Take(2),
            "INSERT INTO room (id, platform, chat, topic) VALUES (1, 'telegram', '7', '')",
            "INSERT INTO bundle (number, id, mark, content) VALUES (1, 'a', 5, 'A')",
            "INSERT INTO delivery (room, subscription, occurrence, platform, kind, state, bundle, due, not_before, attempts, perhaps) VALUES (1, 1, 'd1', 'telegram', 0, 0, 1, 10, 10, 1, 9)",
            "INSERT INTO delivery (room, subscription, occurrence, platform, kind, state, bundle, due, not_before, attempts) VALUES (1, 1, 'd2', 'telegram', 0, 0, 1, 11, 11, 0)",
            "PRAGMA application_id = 1263424305",
            Version(2),
        ]);
        using var file = new StateWriter(Options.Create(new SqliteStoreOptions { StatePath = File }));

        var rows = await new SqliteOutbox(file).OfRoomAsync(new Room("telegram", "7"), 10, TestContext.Current.CancellationToken);

        Assert.Equal([("d2", 0), ("d1", 1)], rows.Select(row => (row.Occurrence, row.Unanswered)));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_file_killed_in_the_middle_of_a_migration_opens(int version)
    {
        Execute(["PRAGMA journal_mode = WAL", .. ChatStateMigrations.Steps.Take(version - 1), "PRAGMA application_id = 1263424305", Version(version - 1)]);
        using (var dying = Connect())
        {
            // So little memory that what is not committed is in the log already, as it is on the disk of a process that was killed.
            Run(dying, "PRAGMA cache_size = 1");
            Run(dying, "BEGIN IMMEDIATE");
            Run(dying, ChatStateMigrations.Steps[version - 1]);
            Run(dying, "CREATE TABLE half AS WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 500) SELECT hex(randomblob(500)) FROM n");
            foreach (var part in Directory.GetFiles(folder.Path))
            {
                System.IO.File.Copy(part, $"{folder.Path}/killed{Path.GetExtension(part)}");
            }
        }

        using var file = new StateWriter(Options.Create(new SqliteStoreOptions { StatePath = Path.Combine(folder.Path, "killed.db") }));

        Assert.Equal(0, await file.RunAsync(open => open.Number("SELECT count(*) FROM sqlite_master WHERE name = 'half'"), TestContext.Current.CancellationToken));
        Assert.Equal(ChatStateMigrations.Version, await file.RunAsync(open => open.Number("PRAGMA user_version"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_released_migration_is_never_changed()
    {
        string[] released = ["917AF7E5C9B9DA60", "51ADACC43CE5D0BE", "FD6A539CD4D8321A"];

        Assert.Equal(released, ChatStateMigrations.Steps.Select(step => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(step)))[..16]));
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
            Run(connection, statement);
        }
    }

    private static void Run(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
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
