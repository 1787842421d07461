using Bot.Core.Articles;

namespace Bot.Core.Extraction.Moves;

/// <summary>The direction of one percentage and the word that gives it.</summary>
/// <param name="Way">Up or down.</param>
/// <param name="Word">The direction word with its ending; the sign's place where a sign gave it.</param>
/// <param name="IsAdnominal">The word describes the noun behind it: <c>8% 오른 테슬라</c>.</param>
/// <param name="Source">Which rule found it.</param>
internal readonly record struct Heading(MoveDirection Way, TextSpan Word, bool IsAdnominal, HeadingSource Source)
{
    /// <summary>수익률 is a price move, over a stretch, of what can be bought as a whole; of a person or a fund manager it is what they earned.</summary>
    public bool IsReturn(string text) => Source != HeadingSource.Sign && text.AsSpan(Word.Start).StartsWith("수익률", StringComparison.Ordinal);
}
