using Bot.Core.Feeds;
using Bot.Core.Storage;
using Bot.Feeds.Fetching;
using Microsoft.Extensions.Options;

namespace Bot.Feeds.Polling;

/// <summary>Asks one feed and takes in what is new. Whatever goes wrong with it is written down with it.</summary>
internal sealed class FeedVisit(WebFetcher web, ItemIntake intake, FeedBook book, IOptions<FeedOptions> options, TimeProvider time)
{
    /// <summary>A feed that begins with thousands of entries takes them in over several rounds.</summary>
    private const int MostItems = 30;

    /// <summary>How many articles were stored.</summary>
    /// <exception cref="StoreException">The state cannot be read or written.</exception>
    public async Task<int> RunAsync(FeedState feed, CancellationToken cancellationToken)
    {
        switch (await web.GetAsync(new Uri(feed.Url), new Validators(feed.ETag, feed.LastModified), cancellationToken))
        {
            case Fetched.Found found:
                return await TakeAsync(feed, found, cancellationToken);
            case Fetched.Failed failed:
                await FailAsync(feed, failed.Reason, failed.After, stored: 0, cancellationToken);
                return 0;
            default:
                await SucceedAsync(feed, known => known, cancellationToken);
                return 0;
        }
    }

    private async Task<int> TakeAsync(FeedState feed, Fetched.Found found, CancellationToken cancellationToken)
    {
        var stored = 0;
        try
        {
            var content = FeedParser.Parse(found.Body, found.Charset);
            var origin = new FeedOrigin(found.Address, feed.Outlet, content.Title);
            var (taken, left) = (0, 0);
            foreach (var item in content.Items)
            {
                var outcome = taken == MostItems ? ItemOutcome.Later : await intake.TakeAsync(item, origin, cancellationToken);
                stored += outcome == ItemOutcome.Stored ? 1 : 0;
                left += outcome == ItemOutcome.Later ? 1 : 0;
                taken += outcome == ItemOutcome.Known ? 0 : taken == MostItems ? 0 : 1;
            }

            // With something left to fetch, the feed must be sent again even if it stays as it is.
            var validators = left == 0 && content.Fault is null ? found.Validators : default;
            await SucceedAsync(feed, known => known with { ETag = validators.ETag, LastModified = validators.LastModified, Problem = content.Fault, Stored = known.Stored + stored }, cancellationToken);
        }
        catch (FeedFormatException problem)
        {
            await FailAsync(feed, problem.Message, after: null, stored, cancellationToken);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await FailAsync(feed, $"An article could not be stored below {options.Value.Path}: {problem.Message}", after: null, stored, cancellationToken);
        }

        return stored;
    }

    private Task SucceedAsync(FeedState feed, Func<FeedState, FeedState> more, CancellationToken cancellationToken)
        => book.ChangeAsync(
            feed.Url,
            known => known is null ? null : more(known with
            {
                PolledAt = time.GetUtcNow(),
                NextPoll = time.GetUtcNow() + PollPace.After(options.Value.PollMinutes, failures: 0, wanted: null),
                Failures = 0,
                Problem = null,
            }),
            cancellationToken);

    private Task FailAsync(FeedState feed, string reason, TimeSpan? after, int stored, CancellationToken cancellationToken)
        => book.ChangeAsync(
            feed.Url,
            known => known is null ? null : known with
            {
                PolledAt = time.GetUtcNow(),
                NextPoll = time.GetUtcNow() + PollPace.After(options.Value.PollMinutes, known.Failures + 1, after),
                Failures = known.Failures + 1,
                Problem = reason,
                Stored = known.Stored + stored,
            },
            cancellationToken);
}
