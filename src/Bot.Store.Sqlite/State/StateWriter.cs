using System.Collections.Concurrent;
using Bot.Core.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Bot.Store.Sqlite.State;

/// <summary>
/// The one user of the state file. Whatever waits is done in the order in which it came, in one transaction with one wait for the disk: a busy bot
/// asks the disk once for dozens of small writes. A task ends when its work is durable, never before; a commit that fails fails all who waited for it.
/// </summary>
/// <remarks>Everything that is kept in the state file goes through here: <c>writer.RunAsync(session => session.Execute("INSERT …", …), cancellationToken)</c>.</remarks>
internal sealed class StateWriter : IDisposable
{
    /// <summary>Keeps those who came first from waiting for ever while more come.</summary>
    private const int MostTogether = 256;

    private readonly BlockingCollection<IStateWork> waiting = [];
    private readonly ChatStateFile file;
    private readonly Lazy<Thread> thread;
    private SqliteSession? session;
    private int closed;

    public StateWriter(IOptions<SqliteStoreOptions> options)
    {
        file = new ChatStateFile(Path.GetFullPath(options.Value.StatePath));

        // A thread of its own: one that waits for the disk is lost to everybody else, and the pool has as few as there are processors.
        thread = new Lazy<Thread>(Start);
    }

    /// <summary>Reads, or writes and reads.</summary>
    /// <param name="work">Runs inside a transaction, so it begins none. When it throws, what it wrote is undone, and nothing of anybody else's.</param>
    /// <param name="cancellationToken">Ends the wait for its turn; work that has begun is finished.</param>
    /// <exception cref="StoreException">The file cannot be used; the message says why. Nothing of the work is kept.</exception>
    public Task<T> RunAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(Volatile.Read(ref closed) != 0, this);
        _ = thread.Value;
        var mine = new StateWork<T>(work, cancellationToken);
        waiting.Add(mine, CancellationToken.None);
        return mine.Task;
    }

    /// <inheritdoc cref="RunAsync{T}"/>
    public Task RunAsync(Action<SqliteSession> work, CancellationToken cancellationToken)
        => RunAsync(
            open =>
            {
                work(open);
                return true;
            },
            cancellationToken);

    /// <summary>Does what waits, then closes the file.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref closed, 1) != 0)
        {
            return;
        }

        waiting.CompleteAdding();
        if (thread.IsValueCreated)
        {
            thread.Value.Join();
        }

        session?.Dispose();
        waiting.Dispose();
    }

    private Thread Start()
    {
        var started = new Thread(Work) { IsBackground = true, Name = "State file" };
        started.Start();
        return started;
    }

    private void Work()
    {
        var together = new List<IStateWork>();
        foreach (var first in waiting.GetConsumingEnumerable())
        {
            together.Add(first);
            while (together.Count < MostTogether && waiting.TryTake(out var next))
            {
                together.Add(next);
            }

            Commit([.. together.Where(work => !work.IsCancelled())]);
            together.Clear();
        }
    }

    private void Commit(IReadOnlyList<IStateWork> together)
    {
        try
        {
            session ??= file.Open();
            session.Execute("BEGIN IMMEDIATE", []);
            foreach (var work in together)
            {
                Try(work, session);
            }

            session.Execute("COMMIT", []);
        }
        catch (Exception problem)
        {
            Fail(together, problem);
            return;
        }

        foreach (var work in together)
        {
            work.Complete();
        }
    }

    // Its own failure is its own; that the failure cannot be undone is everybody's.
    private void Try(IStateWork work, SqliteSession open)
    {
        open.Execute("SAVEPOINT work", []);
        try
        {
            work.Do(open);
        }
        catch (Exception failure)
        {
            open.Execute("ROLLBACK TO work", []);
            work.Refuse(failure is SqliteException ? file.Problem(failure) : failure);
        }

        open.Execute("RELEASE work", []);
    }

    private void Fail(IReadOnlyList<IStateWork> together, Exception problem)
    {
        try
        {
            session?.Execute("ROLLBACK", []);
        }
        catch (SqliteException)
        {
            // SQLite has rolled back by itself, as it does when the disk is full. Should it not have, a new connection knows nothing of it.
            session?.Dispose();
            session = null;
        }

        foreach (var work in together)
        {
            work.Fail(problem is SqliteException ? file.Problem(problem) : problem);
        }
    }
}
