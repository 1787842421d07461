namespace Bot.Core.Feeds;

/// <summary>A feed as a list names it.</summary>
/// <param name="Url">Checked; see <see cref="FeedAddress"/>.</param>
/// <param name="Outlet">What its articles are filed under; null for what the feed calls itself.</param>
public sealed record NamedFeed(string Url, string? Outlet);
