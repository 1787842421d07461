namespace Bot.Feeds.Polling;

internal enum ItemOutcome
{
    /// <summary>It lies in the folder now.</summary>
    Stored,

    /// <summary>It was taken before, from this feed or another.</summary>
    Known,

    /// <summary>Neither its page nor the feed has a text.</summary>
    Empty,

    /// <summary>Its page did not answer; to be tried again.</summary>
    Later,
}
