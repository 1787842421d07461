namespace Bot.Feeds.Polling;

/// <summary>Which feed an entry came from.</summary>
/// <param name="Address">Where it was found.</param>
/// <param name="Outlet">What an admin files it under; null when nothing was said.</param>
/// <param name="Title">What it calls itself.</param>
internal sealed record FeedOrigin(Uri Address, string? Outlet, string? Title);
