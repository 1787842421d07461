using Bot.Core.Articles;

namespace Bot.Core.Extraction.Moves;

/// <summary>The direction of one percentage and the word that gives it.</summary>
/// <param name="Way">Up or down.</param>
/// <param name="Word">The direction word with its ending; the sign's place where a sign gave it.</param>
/// <param name="IsAdnominal">The word describes the noun behind it: <c>8% 오른 테슬라</c>.</param>
/// <param name="Source">Which rule found it.</param>
internal readonly record struct Heading(MoveDirection Way, TextSpan Word, bool IsAdnominal, HeadingSource Source);
