using Bot.Core.Articles;

namespace Bot.Core.Extraction.Figures;

/// <summary>An amount of money as printed.</summary>
/// <param name="Span">From the first digit (or the currency sign before it) to the end of the currency.</param>
internal readonly record struct PrintedMoney(TextSpan Span, decimal Value, decimal? ValueTo, string Currency, bool IsRough);
