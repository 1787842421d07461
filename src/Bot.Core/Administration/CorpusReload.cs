using Bot.Core.Commands.Names;
using Bot.Core.Corpus;
using Bot.Core.Indexing;
using Bot.Core.Storage;
using Microsoft.Extensions.Options;

namespace Bot.Core.Administration;

/// <summary>
/// The one way in which a running service reads its corpus again: at its start, for an admin, for the feeds; one at a time. What a reload reads becomes
/// visible in one step at its end, so that one that is refused, fails or is killed leaves the index as it was.
/// </summary>
public sealed class CorpusReload(CorpusLoader loader, IIndexStore store, NameBooks names, IOptions<CorpusOptions> corpus, IOptions<AdminOptions> admin, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private volatile ReloadRun? running;
    private volatile ReloadRecord? last;

    /// <summary>The reload under way; null when there is none.</summary>
    public ReloadRun? Running => running;

    /// <summary>The one before; null before the first is over.</summary>
    public ReloadRecord? Last => last;

    /// <summary>Reloads, unless that is being done already.</summary>
    /// <param name="cause">Who wants it.</param>
    /// <param name="force">Whether it is committed however much vanishes.</param>
    /// <param name="progress">Told of each file.</param>
    /// <param name="cancellationToken">Breaks it off; the index stays as it was.</param>
    /// <exception cref="StoreException">The index could not be written; it is as it was.</exception>
    public async Task<ReloadOutcome> TryRunAsync(ReloadCause cause, bool force, IProgress<ReloadRun>? progress, CancellationToken cancellationToken)
        => await turn.WaitAsync(TimeSpan.Zero, cancellationToken)
            ? await RunAsync(cause, force, progress, cancellationToken)
            : new ReloadOutcome.Busy(running ?? new ReloadRun(cause, time.GetUtcNow()));

    /// <summary>Reloads once the one under way is over: what came while it was reading it may have missed.</summary>
    /// <exception cref="StoreException">The index could not be written; it is as it was.</exception>
    public async Task<LoadReport> RunInTurnAsync(ReloadCause cause, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        return (await RunAsync(cause, force: false, progress: null, cancellationToken)).Report;
    }

    public void Dispose() => turn.Dispose();

    private async Task<ReloadOutcome.Finished> RunAsync(ReloadCause cause, bool force, IProgress<ReloadRun>? progress, CancellationToken cancellationToken)
    {
        var run = new ReloadRun(cause, time.GetUtcNow());
        try
        {
            running = run;
            progress?.Report(run);
            var guard = force ? null : new VanishGuard(admin.Value.VanishShare);
            var steps = new Steps(step =>
            {
                running = run = run with { FilesRead = step.FilesRead, FilesTotal = step.FilesTotal };
                progress?.Report(run);
            });
            var report = await loader.LoadAsync(corpus.Value.Path, guard, steps, cancellationToken);
            last = new ReloadRecord(run, time.GetUtcNow(), report, Problem: null);
            await PrepareAsync(cancellationToken);
            return new ReloadOutcome.Finished(report);
        }
        catch (Exception failure)
        {
            last = new ReloadRecord(run, time.GetUtcNow(), Report: null, failure.Message);
            throw;
        }
        finally
        {
            running = null;
            turn.Release();
        }
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var snapshot = await store.OpenAsync(cancellationToken);
            await names.PrepareAsync(snapshot, cancellationToken);
        }
        catch (Exception failure) when (failure is StoreException or OperationCanceledException)
        {
            // What was read is committed, and must not be reported as broken off. The first question prepares, and says what is wrong.
        }
    }

    // Unlike Progress<T> in order, and done when the load is.
    private sealed class Steps(Action<CorpusProgress> step) : IProgress<CorpusProgress>
    {
        public void Report(CorpusProgress value) => step(value);
    }
}
