using Bot.Core.Articles;

namespace Bot.Core.Extraction.Numbers;

/// <summary>A number as printed with Korean units, such as <c>1조4000억</c>, <c>12만8000</c> or <c>2.5</c>.</summary>
/// <param name="Span">Digits and units, without currency or per cent sign.</param>
/// <param name="Value">The number in full.</param>
/// <param name="Scale">What the last unit multiplies with (억 in <c>3억</c>: 100,000,000); 1 for bare digits. The unit of a range's end serves its start too.</param>
/// <param name="IsRough">True when 여 stands inside: <c>5000여만</c>.</param>
internal readonly record struct PrintedNumber(TextSpan Span, decimal Value, decimal Scale, bool IsRough);
