using Bot.Core.Feeds;
using Bot.Core.Signals;
using Bot.Core.Storage;
using Microsoft.Extensions.Logging;

namespace Bot.Feeds.Polling;

/// <inheritdoc cref="IFeedPoll"/>
internal sealed partial class FeedRound(FeedBook book, FeedVisit visit, NewFilesSignal newFiles, TimeProvider time, ILogger<FeedRound> logger) : IFeedPoll
{
    private const int HostsAtOnce = 4;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var due = (await book.PolledAsync(cancellationToken)).Where(feed => feed.NextPoll is not { } next || next <= now);
        await Parallel.ForEachAsync(
            due.GroupBy(feed => new Uri(feed.Url).IdnHost, StringComparer.OrdinalIgnoreCase),
            new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = cancellationToken },
            async (feeds, stopping) => await VisitAsync([.. feeds], stopping));
    }

    private async Task VisitAsync(IReadOnlyList<FeedState> feeds, CancellationToken cancellationToken)
    {
        foreach (var feed in feeds)
        {
            var stored = await visit.RunAsync(feed, cancellationToken);
            if (stored > 0)
            {
                Log.Stored(logger, stored, feed.Url);
                newFiles.Raise();
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Stored {Count} articles from {Feed}.")]
        public static partial void Stored(ILogger logger, int count, string feed);
    }
}
