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
/// <param name="Names">Keys of the lexicon's names in headline and text.</param>
/// <param name="About">Those of them that it is about: in the headline or the lead, or speaking, or moving.</param>
public sealed record NewsArticle(
    ArticleCard Card,
    string Text,
    IReadOnlyList<TextSpan> BodyLines,
    StorySignature Signature,
    IReadOnlyList<Fact> Facts,
    IReadOnlySet<string> Names,
    IReadOnlySet<string> About)
{
    /// <summary>The last day on which it can have been published; see <see cref="SortDay"/>.</summary>
    public DateOnly Day { get; } = SortDay.Of(Card.Published) ?? DateOnly.MinValue;

    public ArticleId Id => Card.Id;

    /// <summary>Whether it was surely published on that day or later. What has no date never is.</summary>
    public bool IsSince(DateOnly day) => Card.Published.Range is { } range && range.Start >= day;

    /// <summary>Whether it may have been published on that day already.</summary>
    public bool IsOutBy(DateOnly day) => Card.Published.Range is { } range && range.Start <= day;

    public override string ToString() => $"{Card.File} ({Id})";
}
