namespace Bot.Core.Feeds;

/// <summary>How adding a feed ended.</summary>
public abstract record FeedAddition
{
    private FeedAddition()
    {
    }

    /// <param name="Url">The address it is known by from now on.</param>
    public sealed record Added(string Url) : FeedAddition;

    /// <summary>It is polled already, under this address.</summary>
    public sealed record Known(string Url) : FeedAddition;

    /// <param name="Reason">What is wrong with the address, in a sentence for the reader.</param>
    public sealed record Refused(string Reason) : FeedAddition;
}
