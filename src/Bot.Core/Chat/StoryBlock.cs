using Bot.Core.Extraction;

namespace Bot.Core.Chat;

/// <summary>A sentence exactly as an article prints it, with the words of its facts marked.</summary>
public sealed record StorySentence(MarkedText Text, Citation Citation, IReadOnlyList<Fact> Basis);

/// <summary>An event as outlets report it: a headline, how many report it, and a few of their sentences, each with its source.</summary>
/// <param name="Headline">As one of them prints it, or words of ours where none prints one.</param>
/// <param name="Label">Short words of ours: <c>매체 3곳</c>.</param>
/// <param name="Sentences">At least one; sentences of one article stand together.</param>
public sealed record StoryBlock(string Headline, string Label, IReadOnlyList<StorySentence> Sentences) : ReplyBlock
{
    public override IEnumerable<Fact> Facts() => Sentences.SelectMany(sentence => sentence.Basis);

    /// <summary>Whether the next sentence is of the same article, so that the source need not be said twice.</summary>
    public bool GoesOn(int sentence) => sentence + 1 < Sentences.Count && Sentences[sentence + 1].Citation.Article == Sentences[sentence].Citation.Article;
}
