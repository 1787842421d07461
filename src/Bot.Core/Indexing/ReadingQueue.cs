using System.Collections.Concurrent;
using Bot.Core.Corpus;

namespace Bot.Core.Indexing;

/// <summary>
/// Articles that wait to be read, in the order of the corpus. One task fewer than there are processors reads them; whoever saves them has the last processor, and
/// reads too while what has to be saved next is not there. So no processor waits, and reading does not take time from saving, which is what a load waits for in the end.
/// </summary>
/// <param name="read">Reads one; for several threads at once.</param>
/// <param name="cancellationToken">What has not been begun by then is not read any more.</param>
internal sealed class ReadingQueue(Func<SourceDocument, ReadArticle> read, CancellationToken cancellationToken)
{
    /// <summary>Readers beside the one who saves.</summary>
    internal static readonly int Beside = Math.Max(1, Environment.ProcessorCount - 1);

    private readonly ConcurrentQueue<Task<ReadArticle>> waiting = new();

    /// <summary>
    /// Gives the thread back after each article, and never has more than a few of them waiting for one: an answer to a reader waits in the same queue.
    /// </summary>
    private readonly TaskScheduler side = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, Beside, maxItemsPerTask: 1).ConcurrentScheduler;

    /// <returns>Ends when it is read; never, once the load is cancelled.</returns>
    public Task<ReadArticle> Add(SourceDocument document)
    {
        // What goes on when it is read must not go on within the one who read it.
        var article = new Task<ReadArticle>(() => read(document), TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.Enqueue(article);
        _ = Task.Factory.StartNew(ReadNext, cancellationToken, TaskCreationOptions.DenyChildAttach, side);
        return article;
    }

    /// <summary>Reads what waits until this one is read, or is being read and nothing else waits.</summary>
    public void Help(Task article)
    {
        while (!article.IsCompleted && ReadNext())
        {
        }
    }

    private bool ReadNext()
    {
        if (!waiting.TryDequeue(out var next))
        {
            return false;
        }

        next.RunSynchronously(TaskScheduler.Default);
        return true;
    }
}
