namespace Bot.Core.Feeds;

/// <summary>What was found under the address of a feed.</summary>
public abstract record FeedTrial
{
    private FeedTrial()
    {
    }

    /// <param name="Url">Where it was found in the end; another one than asked for after a redirect.</param>
    /// <param name="Title">What it calls itself.</param>
    /// <param name="Items">How many entries it has; <paramref name="Undated"/> of them without a day, <paramref name="Unlinked"/> without an address.</param>
    /// <param name="Undated">See <paramref name="Items"/>.</param>
    /// <param name="Unlinked">See <paramref name="Items"/>.</param>
    /// <param name="Newest">Its first few entries, as printed.</param>
    public sealed record Found(string Url, string? Title, int Items, int Undated, int Unlinked, IReadOnlyList<FeedItem> Newest) : FeedTrial;

    /// <param name="Reason">Why not, in a sentence for the reader.</param>
    public sealed record Unusable(string Reason) : FeedTrial;
}
