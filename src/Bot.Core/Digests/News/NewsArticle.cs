using Bot.Core.Articles;
using Bot.Core.Extraction;
using Bot.Core.Indexing;
using Bot.Core.Storage;

namespace Bot.Core.Digests.News;

/// <summary>One article of the window, as a digest sees it.</summary>
/// <param name="Card">What cites it.</param>
/// <param name="Text">As decoded.</param>
/// <param name="BodyLines">Body, subhead and caption lines.</param>
/// <param name="Signature">By which near-copies are known.</param>
/// <param name="Facts">Those sure enough to show, in the order of the text.</param>
public sealed record NewsArticle(ArticleCard Card, string Text, IReadOnlyList<TextSpan> BodyLines, StorySignature Signature, IReadOnlyList<Fact> Facts)
{
    /// <summary>The last day on which it can have been published; see <see cref="SortDay"/>.</summary>
    public DateOnly Day { get; } = SortDay.Of(Card.Published) ?? DateOnly.MinValue;

    /// <summary>Whether it was surely published on that day or later.</summary>
    public bool IsSince(DateOnly day) => Card.Published.Range is { } range && range.Start >= day;
}
