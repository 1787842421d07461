using Bot.Core.Articles;
using Bot.Core.Extraction;
using Bot.Core.Indexing;
using Bot.Core.Search;

namespace Bot.Core.Storage;

/// <summary>An article with everything the index keeps of it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Fingerprint">See <see cref="Corpus.SourceDocument.Fingerprint"/>.</param>
/// <param name="Story">Articles with the same story are near-duplicates (syndicated copies) of one text.</param>
/// <param name="Signature">What the story is found by; kept so that an unchanged article need not be read again.</param>
/// <param name="Facts">All facts, grounded.</param>
/// <param name="BodyLines">Spans of body, subhead and caption lines: what is searched and shown; boilerplate is left out.</param>
public sealed record IndexedArticle(
    Article Article,
    string Fingerprint,
    string Story,
    StorySignature Signature,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<TextSpan> BodyLines)
{
    /// <summary>What it is found by, made where articles are read side by side; null leaves that to the store, which saves one after another.</summary>
    public ArticleTerms? Terms { get; init; }
}
