using Bot.Core.Articles;

namespace Bot.Core.Extraction.Numbers;

/// <summary>A number or a range of numbers as printed: <c>557만</c>, <c>600억~650억</c>, <c>2~3</c>.</summary>
/// <param name="Span">From the first digit to the last digit or unit.</param>
/// <param name="Value">The number, or the low end.</param>
/// <param name="ValueTo">The high end of a range.</param>
/// <param name="IsRough">True when 여 stands inside.</param>
internal readonly record struct PrintedAmount(TextSpan Span, decimal Value, decimal? ValueTo, bool IsRough);
