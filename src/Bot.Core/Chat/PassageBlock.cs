using Bot.Core.Extraction;

namespace Bot.Core.Chat;

/// <summary>A paragraph of an article as printed, with the words of its facts marked.</summary>
public sealed record PassageBlock(MarkedText Text, IReadOnlyList<Fact> Basis) : ReplyBlock
{
    public override IEnumerable<Fact> Facts() => Basis;
}
