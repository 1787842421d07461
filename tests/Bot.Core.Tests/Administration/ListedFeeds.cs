using Bot.Core.Feeds;
using Bot.Core.Storage;

namespace Bot.Core.Tests.Administration;

/// <summary>Feeds in a list.</summary>
internal sealed class ListedFeeds : IFeedDesk
{
    public List<FeedState> All { get; } = [];

    public FeedTrial Trial { get; set; } = new FeedTrial.Unusable("It is no feed.");

    public Task<IReadOnlyList<FeedState>> ListAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<FeedState>>([.. All]);

    public Task<FeedAddition> AddAsync(string url, string? outlet, CancellationToken cancellationToken)
    {
        All.Add(new FeedState { Url = url, Outlet = outlet });
        return Task.FromResult<FeedAddition>(new FeedAddition.Added(url));
    }

    public Task<bool> RemoveAsync(string url, CancellationToken cancellationToken) => Task.FromResult(All.RemoveAll(feed => feed.Url == url) > 0);

    public Task<FeedTrial> TestAsync(string url, CancellationToken cancellationToken) => Task.FromResult(Trial);
}
