using Bot.Core.Articles;

namespace Bot.Core.Extraction.Numbers;

/// <summary>
/// Reads <c>NUM := GROUP ([blank] GROUP)*</c> with falling units, where <c>GROUP := SMALL ([blank] (만|억|조|경))?</c> and
/// <c>SMALL := digits | digits 천 (digits 백)? (digits 십)? digits?</c>: 1조4000억, 3만2천500, 12만8000, 2.5조, 1천만, 천만.
/// </summary>
internal static class NumberReader
{
    /// <summary>More digits than any amount of money needs; a longer run is an identifier.</summary>
    private const int MostDigits = 16;

    private const int MostDecimals = 8;

    /// <summary>Keeps sums of groups inside the 28 digits of <see cref="decimal"/>; nothing in this world costs so much.</summary>
    private const decimal Largest = 1e26m;

    /// <summary>Reads the number that starts at <paramref name="start"/>; the caller has checked nothing.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out PrintedNumber number)
    {
        number = default;
        if (!StartsHere(text, start) || !TryReadGroup(text, start, out var group))
        {
            return false;
        }

        var total = group.Value;
        var (end, scale, rough, isClosed) = (group.End, group.Scale, group.IsRough, group.HasDecimals);
        while (!isClosed && group.Big > 1m)
        {
            var next = Skip(text, end);
            if (next >= text.Length || !KoreanUnits.IsDigit(text[next]) || !TryReadGroup(text, next, out var following)
                || following.Big >= group.Big || following.Value >= group.Big || following.HasDecimals)
            {
                break;
            }

            total += following.Value;
            (end, rough, group) = (following.End, rough | following.IsRough, following);
            scale = following.Scale;
        }

        number = new PrintedNumber(new TextSpan(start, end), total, scale, rough);
        return EndsHere(text, end);
    }

    /// <summary>Digits glued to a Latin name (H800, GPT-4, o1) or to a version or date (1.2.3) are no amounts.</summary>
    private static bool StartsHere(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length)
        {
            return false;
        }

        if (start == 0)
        {
            return true;
        }

        var before = text[start - 1];
        if (KoreanUnits.IsLatin(before) || KoreanUnits.IsDigit(before) || before == '_')
        {
            return false;
        }

        if (start > 1 && (KoreanUnits.IsPoint(before) || KoreanUnits.IsComma(before)) && KoreanUnits.IsDigit(text[start - 2]))
        {
            return false;
        }

        if (start > 1 && before is '-' or '/' && KoreanUnits.IsLatin(text[start - 2]))
        {
            return false;
        }

        return KoreanUnits.IsDigit(text[start]) || !KoreanUnits.IsHangul(before);
    }

    /// <summary>A further point or comma with a digit means a date, a version or a broken grouping.</summary>
    private static bool EndsHere(ReadOnlySpan<char> text, int end)
        => end + 1 >= text.Length || !KoreanUnits.IsDigit(text[end + 1])
            || !(KoreanUnits.IsPoint(text[end]) || (KoreanUnits.IsComma(text[end]) && KoreanUnits.IsDigit(text[end - 1])));

    private static bool TryReadGroup(ReadOnlySpan<char> text, int start, out Group group)
    {
        group = default;
        var (position, value, lastUnit, scale) = (start, 0m, decimal.MaxValue, 1m);
        var (rough, decimals, any) = (false, false, false);
        while (position < text.Length)
        {
            var digitsEnd = ReadDigits(text, position, out var digits, out var hasPoint);
            var afterRough = SkipRough(text, digitsEnd, digitsEnd > position, ref rough);
            var small = afterRough < text.Length ? KoreanUnits.Small(text[afterRough]) : 0m;
            if (digitsEnd == position && (small == 0m || any))
            {
                break;
            }

            if (small == 0m)
            {
                if (any && digits >= lastUnit)
                {
                    return false;
                }

                (value, position, scale, decimals, any) = (value + digits, digitsEnd, 1m, decimals | hasPoint, true);
                break;
            }

            if (small >= lastUnit)
            {
                break;
            }

            value += (digitsEnd == position ? 1m : digits) * small;
            (position, lastUnit, scale, decimals, any) = (afterRough + 1, small, small, decimals | hasPoint, true);
        }

        if (!any)
        {
            return false;
        }

        group = new Group(position, value, 1m, scale, rough, decimals);
        return TryAddBigUnit(text, ref group);
    }

    /// <summary>False for more than can be counted: the digits alone, without their unit, would be another number.</summary>
    private static bool TryAddBigUnit(ReadOnlySpan<char> text, ref Group group)
    {
        var rough = group.IsRough;
        var unitAt = SkipRough(text, group.End, true, ref rough);
        unitAt = unitAt < text.Length && KoreanUnits.IsBlank(text[unitAt]) ? unitAt + 1 : unitAt;
        var big = unitAt < text.Length ? KoreanUnits.Big(text[unitAt]) : 0m;
        if (big == 0m || (unitAt > group.End && !rough && !IsUnitAlone(text, unitAt)))
        {
            return true;
        }

        if (group.Value > Largest / big)
        {
            return false;
        }

        group = new Group(unitAt + 1, group.Value * big, big, group.Scale * big, rough, group.HasDecimals);
        return true;
    }

    /// <summary>After a blank a unit must not begin a word: <c>5 조건</c>, <c>3 만에</c>, against <c>5 조 원</c> and <c>10 억달러</c>.</summary>
    private static bool IsUnitAlone(ReadOnlySpan<char> text, int unitAt)
        => unitAt + 1 >= text.Length || KoreanUnits.IsBlank(text[unitAt + 1]) || KoreanUnits.IsDigit(text[unitAt + 1])
            || text[unitAt + 1] is '원' or '달' or '위' or '엔' or '유' or '파';

    /// <summary>여 is part of a number only where a unit follows: <c>5000여만</c>; else it is a hedge behind it.</summary>
    private static int SkipRough(ReadOnlySpan<char> text, int position, bool allowed, ref bool rough)
    {
        if (!allowed || position + 1 >= text.Length || text[position] != '여')
        {
            return position;
        }

        var next = text[position + 1];
        if (KoreanUnits.Small(next) == 0m && KoreanUnits.Big(next) == 0m)
        {
            return position;
        }

        rough = true;
        return position + 1;
    }

    /// <summary>Digits with thousands commas and at most one decimal point; returns the end, or the start when there are none.</summary>
    private static int ReadDigits(ReadOnlySpan<char> text, int start, out decimal value, out bool hasPoint)
    {
        (value, hasPoint) = (0m, false);
        var (position, count) = (start, 0);
        while (position < text.Length)
        {
            var digit = KoreanUnits.Digit(text[position]);
            if (digit >= 0 && count < MostDigits)
            {
                value = (value * 10m) + digit;
                (position, count) = (position + 1, count + 1);
            }
            else if (count > 0 && IsThousandsComma(text, start, position))
            {
                position++;
            }
            else
            {
                break;
            }
        }

        // Of more digits than can be kept nothing is read: their first ones are another number.
        var isCut = position < text.Length && KoreanUnits.IsDigit(text[position]);
        return count == 0 || isCut ? start : ReadDecimals(text, position, ref value, ref hasPoint);
    }

    private static int ReadDecimals(ReadOnlySpan<char> text, int position, ref decimal value, ref bool hasPoint)
    {
        if (position + 1 >= text.Length || !KoreanUnits.IsPoint(text[position]) || !KoreanUnits.IsDigit(text[position + 1]))
        {
            return position;
        }

        hasPoint = true;
        var (fraction, end) = (0.1m, position + 1);
        for (; end < text.Length && KoreanUnits.IsDigit(text[end]) && end - position <= MostDecimals; end++)
        {
            value += KoreanUnits.Digit(text[end]) * fraction;
            fraction /= 10m;
        }

        return end;
    }

    /// <summary>A comma belongs to the number when exactly three digits follow and one to three stood before it.</summary>
    private static bool IsThousandsComma(ReadOnlySpan<char> text, int start, int comma)
    {
        if (!KoreanUnits.IsComma(text[comma]) || comma + 3 >= text.Length)
        {
            return false;
        }

        var before = 0;
        for (var i = comma - 1; i >= start && KoreanUnits.IsDigit(text[i]); i--)
        {
            before++;
        }

        return before is >= 1 and <= 3
            && KoreanUnits.IsDigit(text[comma + 1]) && KoreanUnits.IsDigit(text[comma + 2]) && KoreanUnits.IsDigit(text[comma + 3])
            && (comma + 4 >= text.Length || !KoreanUnits.IsDigit(text[comma + 4]));
    }

    private static int Skip(ReadOnlySpan<char> text, int position)
        => position < text.Length && KoreanUnits.IsBlank(text[position]) ? position + 1 : position;

    private readonly record struct Group(int End, decimal Value, decimal Big, decimal Scale, bool IsRough, bool HasDecimals);
}
