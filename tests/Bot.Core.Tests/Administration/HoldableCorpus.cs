using System.Runtime.CompilerServices;
using Bot.Core.Corpus;
using Bot.Testing.Indexing;

namespace Bot.Core.Tests.Administration;

/// <summary>A corpus whose reading stops after its first file for as long as a test wants.</summary>
internal sealed class HoldableCorpus(MemoryCorpus corpus) : ICorpusReader
{
    private TaskCompletionSource? hold;
    private TaskCompletionSource reached = new();

    public MemoryCorpus Corpus => corpus;

    /// <summary>How often it was read.</summary>
    public int Readings { get; private set; }

    /// <summary>Ends when a reading has come to where it is held.</summary>
    public Task ReachedAsync() => reached.Task;

    public void Hold()
    {
        reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        hold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public void Release()
    {
        var held = hold;
        hold = null;
        held?.SetResult();
    }

    public async IAsyncEnumerable<CorpusItem> ReadAsync(string folder, IProgress<CorpusProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Readings++;
        var isFirst = true;
        await foreach (var item in corpus.ReadAsync(folder, progress, cancellationToken))
        {
            yield return item;
            if (isFirst && hold is { } held)
            {
                progress?.Report(new CorpusProgress(1, 4, "a.txt"));
                reached.TrySetResult();
                await held.Task.WaitAsync(cancellationToken);
            }

            isFirst = false;
        }
    }
}
