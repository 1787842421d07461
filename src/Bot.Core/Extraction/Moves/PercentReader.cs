using Bot.Core.Articles;
using Bot.Core.Extraction.Numbers;

namespace Bot.Core.Extraction.Moves;

/// <summary>Finds the percentages of a stretch of text, with their signs and brackets. Percentage points are none.</summary>
internal sealed class PercentReader(MoveVocabulary words)
{
    /// <summary>Room for <c>(52,400원 ▼1,300 -2.42%)</c>.</summary>
    private const int LongestBracket = 40;

    private const string Word = "퍼센트";

    /// <summary>Whether a per cent sign or its word stands anywhere in the text: a search at memory speed.</summary>
    public static bool MayHold(ReadOnlySpan<char> text) => text.ContainsAny('%', '％', '﹪') || text.Contains(Word, StringComparison.Ordinal);

    /// <summary>Whether an article's brackets sign losses and never gains: <c>테슬라(-3%)</c>, <c>애플(-1%)</c>, <c>엔비디아(13%)</c>.</summary>
    public static bool SignsLossesOnly(ReadOnlySpan<char> text)
    {
        var losses = 0;
        for (var at = text.IndexOf('('); at >= 0 && at + 2 < text.Length;)
        {
            var (sign, digit) = (text[at + 1], text[at + 2]);
            if (sign is '+' or '＋' or '▲' or '△' or '↑')
            {
                return false;
            }

            losses += sign is '-' or '−' or '－' or '▼' or '▽' && KoreanUnits.IsDigit(digit) ? 1 : 0;
            var next = text[(at + 1)..].IndexOf('(');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return losses > 1;
    }

    public List<PrintedPercent> Read(string text, int from, int to)
    {
        var found = new List<PrintedPercent>();
        var visible = text.AsSpan(0, to);
        for (var at = DigitSearch.Next(visible, from); at >= 0; at = DigitSearch.Next(visible, at))
        {
            if (!AmountReader.TryRead(visible, at, out var amount))
            {
                at = SkipDigits(visible, at);
                continue;
            }

            at = amount.Span.End;
            var end = UnitEnd(visible, amount.Span.End);
            if (end > 0)
            {
                found.Add(Percent(visible, from, WithHighEnd(visible, amount, ref end), end, hasUnit: true));
                at = end;
            }
            else if (IsBareItem(visible, amount))
            {
                found.Add(Percent(visible, from, amount, amount.Span.End, hasUnit: false));
            }
        }

        return found.Exists(percent => percent.HasUnit) ? found.FindAll(percent => percent.HasUnit || IsAmongItems(found, percent)) : [];
    }

    /// <summary>The end of the per cent sign behind a number, or -1. <c>%p</c> and <c>%포인트</c> are points.</summary>
    private static int UnitEnd(ReadOnlySpan<char> text, int numberEnd)
    {
        var at = numberEnd < text.Length && KoreanUnits.IsBlank(text[numberEnd]) ? numberEnd + 1 : numberEnd;
        var end = at >= text.Length ? -1
            : text[at] is '%' or '％' or '﹪' ? at + 1
            : text[at..].StartsWith(Word, StringComparison.Ordinal) ? at + Word.Length
            : -1;
        if (end < 0)
        {
            return -1;
        }

        var rest = text[end..];
        return rest.StartsWith("p", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("포인트", StringComparison.Ordinal)
            || rest.StartsWith(" 포인트", StringComparison.Ordinal) ? -1 : end;
    }

    /// <summary><c>2%~3%</c>: both ends carry the sign.</summary>
    private static PrintedAmount WithHighEnd(ReadOnlySpan<char> text, PrintedAmount low, ref int end)
    {
        var at = AmountReader.SkipRangeMark(text, end);
        if (at > end && AmountReader.TryRead(text, at, out var high) && UnitEnd(text, high.Span.End) is > 0 and var highEnd && high.Value > low.Value)
        {
            end = highEnd;
            return low with { ValueTo = high.Value };
        }

        return low;
    }

    private PrintedPercent Percent(ReadOnlySpan<char> text, int from, PrintedAmount amount, int end, bool hasUnit)
    {
        var start = amount.Span.Start;
        var bracket = OpenBracket(text, from, start);
        var sign = SignBefore(text, start) ?? SignBehind(text, end) ?? (bracket >= 0 ? ArrowIn(text[bracket..start]) : null);
        var span = new TextSpan(start, end);
        if (bracket < 0)
        {
            return new PrintedPercent(span, amount.Value, sign, PercentForm.Plain, start, end, hasUnit);
        }

        var close = text[end..].IndexOf(')');
        var behind = close is >= 0 and < LongestBracket ? end + close + 1 : end;
        var restated = RestatedStart(text, from, bracket);
        return restated >= 0
            ? new PrintedPercent(span, amount.Value, sign, PercentForm.Measured, restated, behind, hasUnit)
            : new PrintedPercent(span, amount.Value, sign, PercentForm.Item, bracket, behind, hasUnit);
    }

    /// <summary>The bracket that is open at <paramref name="at"/>, or -1.</summary>
    private static int OpenBracket(ReadOnlySpan<char> text, int from, int at)
    {
        for (var i = at - 1; i >= from && at - i <= LongestBracket; i--)
        {
            if (text[i] is '(' or '（' or ')' or '）')
            {
                return text[i] is '(' or '（' ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>Where the amount begins that stands right before the bracket (<c>30.5포인트</c>, <c>6,067.70</c>), or -1 when a word stands there.</summary>
    private int RestatedStart(ReadOnlySpan<char> text, int from, int bracket)
    {
        var end = bracket > from && KoreanUnits.IsBlank(text[bracket - 1]) ? bracket - 1 : bracket;
        var unit = words.ChangeUnits.Before(text, end);
        var numberEnd = unit is null ? end : end - unit.Length;
        numberEnd = numberEnd > from && unit is not null && KoreanUnits.IsBlank(text[numberEnd - 1]) ? numberEnd - 1 : numberEnd;
        if (numberEnd <= from || !(KoreanUnits.IsDigit(text[numberEnd - 1]) || KoreanUnits.Big(text[numberEnd - 1]) > 0m || KoreanUnits.Small(text[numberEnd - 1]) > 0m))
        {
            return -1;
        }

        var start = numberEnd;
        while (start > from && (KoreanUnits.IsDigit(text[start - 1]) || text[start - 1] is ',' or '.' or '만' or '천' or '백'))
        {
            start--;
        }

        // 나스닥 100(1.2%): without a unit only what looks like a level is one.
        if (unit is null && text[start..numberEnd].IndexOfAny(",.만") < 0)
        {
            return -1;
        }

        // 러셀2000(1.2%) and S&P500(-0.3%) are names: digits glued to a name are no amount.
        return start == from || start == numberEnd || !(char.IsLetter(text[start - 1]) || text[start - 1] is '&') ? start : -1;
    }

    private static MoveDirection? SignBefore(ReadOnlySpan<char> text, int start)
    {
        var at = start > 0 && KoreanUnits.IsBlank(text[start - 1]) ? start - 2 : start - 1;
        if (at < 0)
        {
            return null;
        }

        return text[at] switch
        {
            '+' or '＋' when at == start - 1 => MoveDirection.Up,
            '-' or '−' or '－' or '–' when at == start - 1 && (at == 0 || !KoreanUnits.IsDigit(text[at - 1])) => MoveDirection.Down,
            var c => Arrow(c),
        };
    }

    private static MoveDirection? SignBehind(ReadOnlySpan<char> text, int end)
    {
        var at = end < text.Length && KoreanUnits.IsBlank(text[end]) ? end + 1 : end;
        return at < text.Length ? Arrow(text[at]) : null;
    }

    private static MoveDirection? ArrowIn(ReadOnlySpan<char> bracket)
    {
        var at = bracket.IndexOfAny("▲▼△▽↑↓");
        return at < 0 ? null : Arrow(bracket[at]);
    }

    private static MoveDirection? Arrow(char c) => c switch
    {
        '▲' or '△' or '↑' => MoveDirection.Up,
        '▼' or '▽' or '↓' => MoveDirection.Down,
        _ => null,
    };

    /// <summary>A signed decimal alone in its brackets.</summary>
    private static bool IsBareItem(ReadOnlySpan<char> text, PrintedAmount amount)
    {
        var (start, end) = (amount.Span.Start, amount.Span.End);
        return start > 1 && end < text.Length && text[end] == ')' && text[start - 1] is '-' or '+' or '−' && text[start - 2] == '(' && text[start..end].Contains('.');
    }

    /// <summary>The per cent sign was forgotten when neighbours of the list have it.</summary>
    private static bool IsAmongItems(List<PrintedPercent> all, PrintedPercent bare)
        => all.Exists(other => other.HasUnit && other.Form == PercentForm.Item && other.Sign is not null && Math.Abs(other.Span.Start - bare.Span.Start) <= LongestBracket);

    private static int SkipDigits(ReadOnlySpan<char> text, int at)
    {
        do
        {
            at++;
        }
        while (at < text.Length && KoreanUnits.IsDigit(text[at]));
        return at;
    }
}
