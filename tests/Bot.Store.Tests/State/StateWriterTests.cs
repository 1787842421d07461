using Bot.Core.Storage;
using Bot.Store.Sqlite;
using Bot.Store.Sqlite.State;
using Bot.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Bot.Store.Tests.State;

/// <summary>Many small writes, one commit: who waits learns the truth about his own write, and never before it is true.</summary>
public sealed class StateWriterTests : IDisposable
{
    private const string Add = "INSERT INTO note VALUES (?1, ?2)";
    private readonly TemporaryFolder folder = new();
    private readonly StateWriter writer;

    public StateWriterTests() => writer = Open();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string File => Path.Combine(folder.Path, "state.db");

    public void Dispose()
    {
        writer.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Nobody_is_told_before_the_common_commit()
    {
        using var last = new Held();
        var first = await BehindAsync(
            () => writer.RunAsync(open => open.Execute(Add, "a", "1"), Cancel),
            () => writer.RunAsync(last.Work, Cancel));
        await last.Begun;

        Assert.False(first.IsCompleted);
        Assert.Equal(0, Kept());

        last.Release();
        await first;
        Assert.Equal(1, Kept());
    }

    [Fact]
    public async Task What_is_told_to_be_kept_is_there_for_a_process_that_begins_after_a_crash()
    {
        await Task.WhenAll(Enumerable.Range(0, 300).Select(i => writer.RunAsync(open => open.Execute(Add, $"{i}", ""), Cancel)));

        // The file as it lies on the disk at this moment, copied from under the writer.
        foreach (var part in Directory.GetFiles(folder.Path))
        {
            System.IO.File.Copy(part, part.Replace("state.db", "copy.db", StringComparison.Ordinal));
        }

        Assert.Equal(300, Kept("copy.db"));
    }

    [Fact]
    public async Task Everything_is_done_in_the_order_in_which_it_came()
    {
        var done = new List<int>();
        await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => writer.RunAsync(_ => done.Add(i), Cancel)));

        Assert.Equal(Enumerable.Range(0, 1000), done);
    }

    [Fact]
    public async Task A_failure_undoes_its_own_work_and_nobody_elses()
    {
        var failing = Task.CompletedTask;
        var before = await BehindAsync(
            () => writer.RunAsync(open => open.Execute(Add, "before", ""), Cancel),
            () => failing = writer.RunAsync(open =>
            {
                open.Execute(Add, "half", "");
                throw new InvalidOperationException("in the middle");
            }, Cancel),
            () => writer.RunAsync(open => open.Execute(Add, "after", ""), Cancel));
        await before;

        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);
        Assert.Equal(["after", "before"], await NamesAsync());
    }

    [Fact]
    public async Task A_commit_that_fails_fails_everybody_who_waited_for_it_and_the_next_one_succeeds()
    {
        await writer.RunAsync(open => open.Execute("CREATE TABLE child (id INTEGER PRIMARY KEY, p INTEGER REFERENCES child (id) DEFERRABLE INITIALLY DEFERRED)", []), Cancel);
        var orphan = Task.CompletedTask;
        var innocent = await BehindAsync(
            () => writer.RunAsync(open => open.Execute(Add, "a", ""), Cancel),
            () => orphan = writer.RunAsync(open => open.Execute("INSERT INTO child VALUES (1, 99)", []), Cancel));

        await Assert.ThrowsAsync<StoreException>(() => innocent);
        await Assert.ThrowsAsync<StoreException>(() => orphan);
        await writer.RunAsync(open => open.Execute(Add, "b", ""), Cancel);
        Assert.Equal(["b"], await NamesAsync());
    }

    [Fact]
    public async Task Whoever_no_longer_waits_when_the_turn_comes_gets_nothing_done()
    {
        using var leaving = new CancellationTokenSource();
        var left = Task.CompletedTask;
        var stayed = await BehindAsync(
            () => writer.RunAsync(open => open.Execute(Add, "stayed", ""), Cancel),
            () =>
            {
                left = writer.RunAsync(open => open.Execute(Add, "left", ""), leaving.Token);
                leaving.Cancel();
                return left;
            });
        await stayed;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        Assert.Equal(["stayed"], await NamesAsync());
    }

    [Fact]
    public async Task Closing_finishes_what_waits_and_takes_nothing_more()
    {
        var waiting = await BehindAsync(() => writer.RunAsync(open => open.Execute(Add, "a", ""), Cancel));
        writer.Dispose();

        await waiting;
        Assert.Equal(1, Kept());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => writer.RunAsync(_ => { }, Cancel));
    }

    // Puts work behind something that is going on, so that it comes to one commit; gives the first of it.
    private async Task<Task> BehindAsync(params Func<Task>[] work)
    {
        var going = new Held();
        var before = writer.RunAsync(going.Work, Cancel);
        await going.Begun;
        var tasks = work.Select(begin => begin()).ToList();
        going.Release();
        await before;
        return tasks[0];
    }

    private Task<List<string>> NamesAsync() => writer.RunAsync(open => open.Rows("SELECT name FROM note ORDER BY name", row => row.GetString(0)), Cancel);

    // Seen by somebody else, who sees only what is committed.
    private long Kept(string name = "state.db")
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder.Path, name)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM note";
        return (long)command.ExecuteScalar()!;
    }

    private StateWriter Open() => new(Options.Create(new SqliteStoreOptions { StatePath = File }));

    /// <summary>Work that goes on until it is let go.</summary>
    private sealed class Held : IDisposable
    {
        private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim released = new();

        public Task Begun => begun.Task;

        public void Work(SqliteSession session)
        {
            begun.SetResult();
            released.Wait(Cancel);
        }

        public void Release() => released.Set();

        // A test that fails must not hold the writer for ever.
        public void Dispose() => Release();
    }
}
