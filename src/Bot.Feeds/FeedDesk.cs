using Bot.Core.Feeds;
using Bot.Core.Storage;
using Bot.Feeds.Fetching;

namespace Bot.Feeds;

/// <inheritdoc cref="IFeedDesk"/>
internal sealed class FeedDesk(FeedBook book, WebFetcher web) : IFeedDesk
{
    private const int Shown = 3;

    public Task<IReadOnlyList<FeedState>> ListAsync(CancellationToken cancellationToken) => book.PolledAsync(cancellationToken);

    public async Task<FeedAddition> AddAsync(string url, string? outlet, CancellationToken cancellationToken)
    {
        var (address, problem) = FeedAddress.Of(url);
        if (address is null)
        {
            return new FeedAddition.Refused(problem!);
        }

        var named = string.IsNullOrWhiteSpace(outlet) ? null : outlet.Trim();
        var isNew = false;
        await book.ChangeAsync(
            address.AbsoluteUri,
            known =>
            {
                isNew = known is null or { IsRemoved: true };
                return known switch
                {
                    null => new FeedState { Url = address.AbsoluteUri, Outlet = named },
                    { IsRemoved: true } => new FeedState { Url = known.Url, Outlet = named ?? known.Outlet, IsConfigured = known.IsConfigured, Stored = known.Stored },
                    _ => named is null ? null : known with { Outlet = named },
                };
            },
            cancellationToken);
        return isNew ? new FeedAddition.Added(address.AbsoluteUri) : new FeedAddition.Known(address.AbsoluteUri);
    }

    public async Task<bool> RemoveAsync(string url, CancellationToken cancellationToken)
        => FeedAddress.Of(url).Address is { } address
            && await book.ChangeAsync(address.AbsoluteUri, known => known is { IsRemoved: false } ? known with { IsRemoved = true } : null, cancellationToken) is not null;

    public async Task<FeedTrial> TestAsync(string url, CancellationToken cancellationToken)
    {
        var (address, problem) = FeedAddress.Of(url);
        if (address is null)
        {
            return new FeedTrial.Unusable(problem!);
        }

        switch (await web.GetAsync(address, default, cancellationToken))
        {
            case Fetched.Found found:
                return TrialOf(found);
            case Fetched.Failed failed:
                return new FeedTrial.Unusable(failed.Reason);
            default:
                return new FeedTrial.Unusable("It says that nothing changed, though it was asked for the first time.");
        }
    }

    private static FeedTrial TrialOf(Fetched.Found found)
    {
        try
        {
            var content = FeedParser.Parse(found.Body, found.Charset);
            return new FeedTrial.Found(
                found.Address.AbsoluteUri,
                content.Title,
                content.Items.Count,
                content.Items.Count(item => !item.IsDated),
                content.Items.Count(item => item.Url is null),
                [.. content.Items.Take(Shown)]);
        }
        catch (FeedFormatException problem)
        {
            return new FeedTrial.Unusable(problem.Message);
        }
    }
}
