using Bot.Core.Dating;

namespace Bot.Core.Feeds;

/// <summary>An entry of a feed, as printed. Null where the feed says nothing.</summary>
public sealed record FeedItem
{
    /// <summary>What the feed itself knows the entry by: <c>guid</c> of RSS, <c>id</c> of Atom and JSON Feed.</summary>
    public string? Id { get; init; }

    public string? Title { get; init; }

    /// <summary>The address of the article; not checked.</summary>
    public string? Url { get; init; }

    /// <summary>As printed, not validated.</summary>
    public string? Published { get; init; }

    /// <summary>Whether <see cref="Published"/> is a date at all.</summary>
    public bool IsDated => DeclaredDate.Parse(Published) is not null;

    /// <summary>The outlet, where a feed gathers several.</summary>
    public string? Outlet { get; init; }

    /// <summary>The feed's own text of the article, without markup: the whole of it, or only its description.</summary>
    public string? Text { get; init; }
}
