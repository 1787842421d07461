using Bot.Core.Articles;

namespace Bot.Core.Extraction.Numbers;

/// <summary>Reads a number or a range. The unit of a range's end serves its start: <c>2~3억</c> is 200,000,000 to 300,000,000.</summary>
internal static class AmountReader
{
    /// <summary>Reads the amount that starts at <paramref name="start"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out PrintedAmount amount)
    {
        amount = default;
        if (!NumberReader.TryRead(text, start, out var low))
        {
            return false;
        }

        amount = new PrintedAmount(low.Span, low.Value, null, low.IsRough);
        var afterMark = SkipRangeMark(text, low.Span.End);
        if (afterMark > low.Span.End && NumberReader.TryRead(text, afterMark, out var high) && TryJoin(low, high, out var joined))
        {
            amount = joined;
        }

        return true;
    }

    /// <summary>The offset behind a range mark (a tilde in one of its printed forms, or a dash between digits), or <paramref name="position"/> when there is none.</summary>
    public static int SkipRangeMark(ReadOnlySpan<char> text, int position)
    {
        var at = SkipBlank(text, position);
        if (at >= text.Length || !IsRangeMark(text[at]))
        {
            return position;
        }

        var after = SkipBlank(text, at + 1);
        return after < text.Length && KoreanUnits.IsDigit(text[after]) ? after : position;
    }

    /// <summary>Joins two ends, or refuses when they do not rise: <c>3-1</c> is a score, <c>10억~5억</c> a slip.</summary>
    public static bool TryJoin(PrintedNumber low, PrintedNumber high, out PrintedAmount joined)
    {
        // Divided, not multiplied: two large ends would leave the range of a decimal.
        var from = low.Scale == 1m && low.Value < high.Value / high.Scale ? low.Value * high.Scale : low.Value;
        joined = new PrintedAmount(new TextSpan(low.Span.Start, high.Span.End), from, high.Value, low.IsRough | high.IsRough);
        return from < high.Value;
    }

    private static int SkipBlank(ReadOnlySpan<char> text, int position)
        => position < text.Length && KoreanUnits.IsBlank(text[position]) ? position + 1 : position;

    // ~, ∼, 〜, ～, –, —, ∽ and the plain hyphen all occur.
    private static bool IsRangeMark(char c) => c is '~' or '\u223C' or '\u301C' or '\uFF5E' or '\u2013' or '\u2014' or '\u223D' or '-';
}
