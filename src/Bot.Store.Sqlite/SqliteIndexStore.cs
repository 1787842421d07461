using Bot.Core.Search;
using Bot.Core.Storage;
using Bot.Store.Sqlite.Reading;
using Bot.Store.Sqlite.Writing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SQLitePCL;

namespace Bot.Store.Sqlite;

/// <summary>The embedded index: one SQLite file in WAL mode, many readers, one load at a time (in this process or in another).</summary>
public sealed class SqliteIndexStore(IOptions<SqliteStoreOptions> options, ArticleSearch search, TimeProvider time, ILogger<SqliteIndexStore> logger) : IIndexStore, IAsyncDisposable
{
    private static readonly TimeSpan WaitForOtherProcess = TimeSpan.FromMilliseconds(250);

    private readonly IndexFile file = new(options.Value, logger);
    private readonly SemaphoreSlim loading = new(1, 1);
    private readonly Lock pooling = new();
    private readonly Stack<SqliteSession> idle = [];
    private Generation? newest;
    private bool ensured;
    private bool damaged;
    private bool disposed;

    public Task<IIndexSnapshot> OpenAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var session = Rent();
        try
        {
            // The first read after BEGIN fixes what this connection sees.
            session.Execute("BEGIN");
            var generation = GenerationOf(session);
            return Task.FromResult<IIndexSnapshot>(new SqliteSnapshot(session, generation, search, Return, Notice));
        }
        catch (SqliteException problem)
        {
            session.Dispose();
            Notice(problem);
            throw SqliteProblem.OfReading(problem);
        }
    }

    public async Task<IIndexReload> BeginReloadAsync(string readerVersion, CancellationToken cancellationToken)
    {
        await loading.WaitAsync(cancellationToken);
        SqliteSession? session = null;
        try
        {
            Repair();
            session = file.OpenWriter();
            await BeginAsync(session, cancellationToken);
            return new SqliteReload(session, search.Tokenizer, readerVersion, () => loading.Release(), Notice);
        }
        catch (Exception problem)
        {
            session?.Dispose();
            loading.Release();
            if (problem is SqliteException failure)
            {
                Notice(failure);
                throw SqliteProblem.OfLoad(failure);
            }

            throw;
        }
    }

    public ValueTask DisposeAsync()
    {
        lock (pooling)
        {
            disposed = true;
            DropIdle();
        }

        return ValueTask.CompletedTask;
    }

    private async Task BeginAsync(SqliteSession session, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                session.Execute("BEGIN IMMEDIATE");
                return;
            }
            catch (SqliteException problem) when (problem.SqliteErrorCode == raw.SQLITE_BUSY)
            {
                await Task.Delay(WaitForOtherProcess, time, cancellationToken);
            }
        }
    }

    private SqliteSession Rent()
    {
        lock (pooling)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            if (idle.TryPop(out var session))
            {
                return session;
            }

            EnsureFile();
        }

        return file.OpenReader();
    }

    private void Return(SqliteSession session)
    {
        try
        {
            session.Execute("COMMIT");
        }
        catch (SqliteException)
        {
            session.Dispose();
            return;
        }

        lock (pooling)
        {
            if (!disposed && !damaged)
            {
                idle.Push(session);
                return;
            }
        }

        session.Dispose();
    }

    /// <summary>Everybody who reads the same committed state shares what is kept of it.</summary>
    private Generation GenerationOf(SqliteSession session)
    {
        var number = session.Number("SELECT generation FROM state") ?? 0;
        lock (pooling)
        {
            if (newest?.Number == number)
            {
                return newest;
            }
        }

        var generation = Generation.Read(session);
        lock (pooling)
        {
            newest = newest is null || newest.Number < number ? generation : newest;
        }

        return generation;
    }

    private void EnsureFile()
    {
        if (!ensured || !File.Exists(file.Path))
        {
            file.Ensure();
            ensured = true;
        }
    }

    private void Repair()
    {
        lock (pooling)
        {
            if (damaged)
            {
                DropIdle();
                file.SetAside("it turned out to be damaged while it was read");
                (damaged, ensured, newest) = (false, false, null);
            }
            else if (!File.Exists(file.Path))
            {
                // Deleted, which is allowed; what is open still reads the file that has no name any more.
                DropIdle();
                newest = null;
            }

            EnsureFile();
        }
    }

    private void Notice(SqliteException problem)
    {
        if (IndexFile.IsDamage(problem))
        {
            lock (pooling)
            {
                damaged = true;
            }
        }
    }

    private void DropIdle()
    {
        while (idle.TryPop(out var session))
        {
            session.Dispose();
        }
    }
}
