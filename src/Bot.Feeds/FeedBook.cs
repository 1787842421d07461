using Bot.Core.Feeds;
using Bot.Core.Storage;

namespace Bot.Feeds;

/// <summary>The feeds as they are kept. Rounds and admins change them through here, one after the other, so that neither undoes what the other wrote.</summary>
internal sealed class FeedBook(IFeedStore store) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);

    public async Task<IReadOnlyList<FeedState>> PolledAsync(CancellationToken cancellationToken)
        => [.. (await store.FeedsAsync(cancellationToken)).Where(feed => !feed.IsRemoved).OrderBy(feed => feed.Url, StringComparer.Ordinal)];

    /// <summary>Changes one as it is now; gives what was written, or null when there was nothing to write.</summary>
    /// <param name="url">Which one.</param>
    /// <param name="change">Gets null when it is not known, and gives null to leave all as it is.</param>
    /// <param name="cancellationToken">See <see cref="CancellationToken"/>.</param>
    public async Task<FeedState?> ChangeAsync(string url, Func<FeedState?, FeedState?> change, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            var known = (await store.FeedsAsync(cancellationToken)).FirstOrDefault(feed => feed.Url == url);
            if (change(known) is not { } changed || changed == known)
            {
                return null;
            }

            await store.SaveAsync(changed, cancellationToken);
            return changed;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Takes over the list of the configuration: what a command removed stays away, what left the list goes.</summary>
    public async Task ConfigureAsync(IReadOnlyList<NamedFeed> list, CancellationToken cancellationToken)
    {
        foreach (var named in list)
        {
            await ChangeAsync(
                named.Url,
                known => known switch
                {
                    null => new FeedState { Url = named.Url, Outlet = named.Outlet, IsConfigured = true },
                    { IsConfigured: true } => known with { Outlet = named.Outlet },
                    _ => known with { Outlet = named.Outlet, IsConfigured = true, IsRemoved = false },
                },
                cancellationToken);
        }

        var urls = list.Select(named => named.Url).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in (await store.FeedsAsync(cancellationToken)).Where(feed => feed.IsConfigured && !urls.Contains(feed.Url)))
        {
            await ChangeAsync(gone.Url, known => known! with { IsConfigured = false, IsRemoved = true }, cancellationToken);
        }
    }

    public void Dispose() => gate.Dispose();
}
