using Bot.Core.Articles;
using Bot.Core.Extraction;
using Bot.Core.Indexing;

namespace Bot.Core.Storage;

/// <summary>An article of a window of days, with all that a digest looks at.</summary>
/// <param name="Card">What cites it.</param>
/// <param name="Text">See <see cref="Article.Text"/>.</param>
/// <param name="Language">See <see cref="Article.Language"/>.</param>
/// <param name="BodyLines">See <see cref="IndexedArticle.BodyLines"/>.</param>
/// <param name="Signature">By which near-copies are known.</param>
/// <param name="Facts">All of them, in the order of the text.</param>
public sealed record PublishedArticle(
    ArticleCard Card,
    string Text,
    string Language,
    IReadOnlyList<TextSpan> BodyLines,
    StorySignature Signature,
    IReadOnlyList<Fact> Facts);
