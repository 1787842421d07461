using Bot.Core.Articles;

namespace Bot.Core.Extraction.Moves;

/// <summary>A percentage as printed.</summary>
/// <param name="Span">Number and per cent sign, without a plus, minus or arrow.</param>
/// <param name="Value">The number; of a range the low end.</param>
/// <param name="Sign">The direction of a printed sign or arrow.</param>
/// <param name="Form">Where it stands.</param>
/// <param name="Start">Where the expression begins: before sign, bracket and the amount that the bracket restates.</param>
/// <param name="End">Where reading goes on: behind the percentage, or behind its closing bracket.</param>
/// <param name="HasUnit">False for a bare number in a list of percentages: <c>금융(-3.06)</c>.</param>
internal readonly record struct PrintedPercent(TextSpan Span, decimal Value, MoveDirection? Sign, PercentForm Form, int Start, int End, bool HasUnit);
