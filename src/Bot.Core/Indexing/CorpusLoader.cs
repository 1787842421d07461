using System.Threading.Channels;
using Bot.Core.Corpus;
using Bot.Core.Signals;
using Bot.Core.Storage;

namespace Bot.Core.Indexing;

/// <summary>
/// Brings the index up to date with a corpus folder. Files are read by one task, articles by as many as there are processors (<see cref="ReadingQueue"/>), and saved by one, in the
/// order of the corpus, so that the same corpus always gives the same index. Only what changed is read and saved.
/// </summary>
public sealed class CorpusLoader(ICorpusReader reader, ArticleIndexer indexer, IIndexStore store, ReaderVersion version, CorpusSignal committed, TimeProvider time)
{
    /// <inheritdoc cref="LoadAsync(string, VanishGuard?, IProgress{CorpusProgress}?, CancellationToken)"/>
    public Task<LoadReport> LoadAsync(string folder, IProgress<CorpusProgress>? progress, CancellationToken cancellationToken)
        => LoadAsync(folder, VanishGuard.Lenient, progress, cancellationToken);

    /// <param name="folder">The corpus.</param>
    /// <param name="guard">What must not be committed; null commits whatever comes.</param>
    /// <param name="progress">Told of each file.</param>
    /// <param name="cancellationToken">Stops the load; the index stays as it is.</param>
    /// <exception cref="StoreException">The index could not be written; it is as it was before.</exception>
    public async Task<LoadReport> LoadAsync(string folder, VanishGuard? guard, IProgress<CorpusProgress>? progress, CancellationToken cancellationToken)
    {
        // Yields, so that the stack which goes on here holds nothing of the load.
        var report = await RunAsync(folder, guard, progress, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);

        // What the articles were compared by is some hundred MB of 100,000, and a bot that only answers may allocate too little in hours to be rid of it.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return report;
    }

    private async Task<LoadReport> RunAsync(string folder, VanishGuard? guard, IProgress<CorpusProgress>? progress, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        await using var reload = await store.BeginReloadAsync(version.Value, cancellationToken);
        var load = new Load(reload, indexer, guard);
        var steps = Channel.CreateUnbounded<LoadStep>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
        var window = new LoadWindow();
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var queue = new ReadingQueue(indexer.Read, stopping.Token);
        var reading = Task.Run(() => ReadAsync(folder, reload.Known, queue, steps.Writer, window, progress, stopping.Token), CancellationToken.None);
        try
        {
            await foreach (var step in steps.Reader.ReadAllAsync(cancellationToken))
            {
                if (step is LoadStep.Save { Reading: var article })
                {
                    queue.Help(article);
                }

                await load.TakeAsync(step, cancellationToken);
                window.Leave(step.Size);
            }
        }
        finally
        {
            await stopping.CancelAsync();
            await reading;
        }

        if (await load.FinishAsync(folder, await KnownAsync(reload, cancellationToken), time.GetUtcNow(), cancellationToken))
        {
            committed.Raise();
        }

        await using var snapshot = await store.OpenAsync(cancellationToken);
        return load.Report(snapshot.Summary, time.GetElapsedTime(started));
    }

    private async Task<int> KnownAsync(IIndexReload reload, CancellationToken cancellationToken)
    {
        if (reload.Known.Count > 0)
        {
            return reload.Known.Count;
        }

        await using var before = await store.OpenAsync(cancellationToken);
        return before.Summary.Articles;
    }

    /// <summary>Never throws: what goes wrong here is thrown where the steps are taken.</summary>
    private async Task ReadAsync(
        string folder,
        IReadOnlyDictionary<string, KnownArticle> known,
        ReadingQueue queue,
        ChannelWriter<LoadStep> steps,
        LoadWindow window,
        IProgress<CorpusProgress>? progress,
        CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var item in reader.ReadAsync(folder, progress, cancellationToken))
            {
                var step = StepOf(item, known, queue);
                var room = window.Enter(step.Size);
                await steps.WriteAsync(step, cancellationToken);
                await room.WaitAsync(cancellationToken);
            }

            steps.Complete();
        }
        catch (Exception problem)
        {
            steps.TryComplete(problem);
        }
    }

    private static LoadStep StepOf(CorpusItem item, IReadOnlyDictionary<string, KnownArticle> known, ReadingQueue queue)
    {
        if (item is not CorpusItem.Document(var document))
        {
            return new LoadStep.Report(((CorpusItem.Problem)item).Issue);
        }

        var before = known.GetValueOrDefault(document.File);
        return before?.Fingerprint == document.Fingerprint
            ? new LoadStep.Keep(document, before)
            : new LoadStep.Save(queue.Add(document), document, IsNew: before is null);
    }
}
