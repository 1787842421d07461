using System.Runtime.CompilerServices;
using Bot.Core.Corpus;

namespace Bot.Host.Tests.Service;

/// <summary>A corpus that is not there before a test says so.</summary>
internal sealed class HeldCorpus(ICorpusReader corpus, Task released) : ICorpusReader
{
    public async IAsyncEnumerable<CorpusItem> ReadAsync(string folder, IProgress<CorpusProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await released.WaitAsync(cancellationToken);
        await foreach (var item in corpus.ReadAsync(folder, progress, cancellationToken))
        {
            yield return item;
        }
    }
}
