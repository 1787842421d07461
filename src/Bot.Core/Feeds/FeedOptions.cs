namespace Bot.Core.Feeds;

/// <summary>The configuration section <c>Feeds</c>.</summary>
public sealed class FeedOptions
{
    public const string Section = "Feeds";

    /// <summary>The list of feeds that come with the configuration; there may be none.</summary>
    public string List { get; set; } = "config/feeds.yaml";

    /// <summary>Where articles from feeds are stored, a folder for each host; read like the corpus.</summary>
    public string Path { get; set; } = "data/feeds";

    /// <summary>How often a feed is asked, in minutes from 1; after failures it is asked less and less often.</summary>
    public int PollMinutes { get; set; } = 15;

    /// <summary>The pause between two requests to the same host, in seconds from 0.</summary>
    public int HostPauseSeconds { get; set; } = 2;

    /// <summary>The most that is read of an answer, in megabytes from 1, after it was decompressed.</summary>
    public int MaximumMegabytes { get; set; } = 5;

    /// <summary>How long one answer may take, in seconds from 1; after a redirect it counts anew.</summary>
    public int TimeoutSeconds { get; set; } = 30;

    /// <summary>Whether addresses inside this machine and its network may be fetched. Only for tests: anybody who can add a feed could look around there.</summary>
    public bool AllowPrivateAddresses { get; set; }
}
