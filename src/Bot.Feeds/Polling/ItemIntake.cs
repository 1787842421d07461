using System.Collections.Concurrent;
using Bot.Core.Feeds;
using Bot.Core.Storage;
using Bot.Feeds.Fetching;
using Bot.Feeds.Storing;

namespace Bot.Feeds.Polling;

/// <summary>From an entry of a feed to a file. It is remembered after it was stored: a process that ends between the two finds the same file again.</summary>
internal sealed class ItemIntake(WebFetcher web, ArticleShelf shelf, IFeedStore store, TimeProvider time)
{
    private const int MostAttempts = 3;

    /// <summary>A page with less than this share of the feed's own text is a teaser, or loads its text by script.</summary>
    private const double LeastOfFeed = 0.5;

    private readonly ConcurrentDictionary<string, int> attempts = new(StringComparer.Ordinal);

    public async Task<ItemOutcome> TakeAsync(FeedItem item, FeedOrigin origin, CancellationToken cancellationToken)
    {
        var address = item.Url is { } url && Uri.TryCreate(origin.Address, url, out var resolved) ? FeedAddress.Of(resolved.AbsoluteUri).Address : null;
        var key = ItemKeys.OfItem(item, origin.Address, address);
        string[] keys = address is null ? [key] : [key, ItemKeys.OfAddress(address)];
        if (await IsKnownAsync(keys, cancellationToken))
        {
            return ItemOutcome.Known;
        }

        var (page, isLater) = await PageAsync(key, address, cancellationToken);
        if (isLater)
        {
            return ItemOutcome.Later;
        }

        attempts.TryRemove(key, out _);
        var text = Longer(page?.Text, item.Text);
        if (string.IsNullOrWhiteSpace(text))
        {
            await MarkAsync(keys, cancellationToken);
            return ItemOutcome.Empty;
        }

        keys = [.. keys, ItemKeys.OfText(text)];
        var isCopy = await store.HasSeenAsync(keys[^1], cancellationToken);
        var isStored = !isCopy && await shelf.StoreAsync(FileOf(item, page, text, key, origin, address), cancellationToken);
        await MarkAsync(keys, cancellationToken);
        return isStored ? ItemOutcome.Stored : ItemOutcome.Known;
    }

    private static ArticleFile FileOf(FeedItem item, PageArticle? page, string text, string key, FeedOrigin origin, Uri? address) => new()
    {
        Identity = key,
        Title = item.Title ?? page?.Title ?? FirstLine(text),
        Text = text,
        Publisher = origin.Outlet ?? item.Outlet ?? page?.Publisher ?? origin.Title,
        Published = item.IsDated ? item.Published : page?.Published,
        Source = address ?? origin.Address,
        IsOwnAddress = address is not null,
    };

    private async Task<(PageArticle? Page, bool IsLater)> PageAsync(string key, Uri? address, CancellationToken cancellationToken)
    {
        if (address is null)
        {
            return (null, false);
        }

        switch (await web.GetAsync(address, default, cancellationToken))
        {
            case Fetched.Found { MediaType: null or "text/html" or "application/xhtml+xml" } found:
                return (PageArticle.Read(found.Body, found.Charset), false);
            case Fetched.Failed { IsLasting: false }:
                return (null, attempts.AddOrUpdate(key, 1, (_, count) => count + 1) < MostAttempts);
            default:
                return (null, false);
        }
    }

    private static string? Longer(string? page, string? feed)
        => page is null ? feed : feed is not null && page.Length < LeastOfFeed * feed.Length ? feed : page;

    private static string FirstLine(string text)
    {
        var line = text.AsSpan().Trim();
        var end = line.IndexOfAny('\r', '\n');
        return (end < 0 ? line : line[..end])[..Math.Min(end < 0 ? line.Length : end, 80)].ToString();
    }

    private async Task<bool> IsKnownAsync(IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        foreach (var key in keys)
        {
            if (await store.HasSeenAsync(key, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private async Task MarkAsync(IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        foreach (var key in keys.Distinct(StringComparer.Ordinal))
        {
            await store.MarkSeenAsync(key, time.GetUtcNow(), cancellationToken);
        }
    }
}
