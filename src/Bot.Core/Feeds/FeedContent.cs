namespace Bot.Core.Feeds;

/// <summary>What a feed holds.</summary>
/// <param name="Title">What it calls itself.</param>
/// <param name="Items">Its entries, in its own order.</param>
/// <param name="Fault">Why entries may be missing (it is cut, or broken in the middle), in a sentence; null when it is whole.</param>
public sealed record FeedContent(string? Title, IReadOnlyList<FeedItem> Items, string? Fault);
