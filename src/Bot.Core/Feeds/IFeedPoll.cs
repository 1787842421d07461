namespace Bot.Core.Feeds;

/// <summary>Fetches the feeds that are due. What wakes it, and how often, does not matter: each feed says when it may be asked again.</summary>
public interface IFeedPoll
{
    /// <summary>One round. A feed that fails is written down as failed; throws only when the state cannot be read or written.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
