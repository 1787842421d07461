using Bot.Core.Articles;
using Bot.Core.Cleaning;
using Bot.Core.Extraction;

namespace Bot.Core.Digests.Composing;

/// <summary>An article that a story is told from.</summary>
/// <param name="Article">The article.</param>
/// <param name="Text">Its sentences.</param>
/// <param name="BodyLines">What is body.</param>
/// <param name="Facts">What was read in it.</param>
internal sealed record StoryArticle(Article Article, CleanText Text, IReadOnlyList<TextSpan> BodyLines, IReadOnlyList<Fact> Facts);
