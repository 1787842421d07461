using System.Runtime.CompilerServices;
using Bot.Core.Corpus;

namespace Bot.Host.Tests.Service;

/// <summary>A corpus whose reading stops after its first file while a test has shut the gate.</summary>
internal sealed class GatedCorpus(ICorpusReader corpus) : ICorpusReader
{
    private volatile TaskCompletionSource? gate;

    public void Shut() => gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Open()
    {
        var shut = gate;
        gate = null;
        shut?.SetResult();
    }

    public async IAsyncEnumerable<CorpusItem> ReadAsync(string folder, IProgress<CorpusProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isFirst = true;
        await foreach (var item in corpus.ReadAsync(folder, progress, cancellationToken))
        {
            if (isFirst && gate is { } shut)
            {
                await shut.Task.WaitAsync(cancellationToken);
            }

            isFirst = false;
            yield return item;
        }
    }
}
