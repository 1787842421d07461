using Bot.Core.Articles;
using Bot.Core.Cleaning;

namespace Bot.Core.Dating;

internal ref partial struct DateScanner
{
    private const string Dashes = "~∼〜–-";

    /// <summary>
    /// The expression whose first number stands at <paramref name="at"/>; <paramref name="start"/> is where a word in front of it (지난해, 오는) starts.
    /// </summary>
    private readonly DateExpression? ReadNumber(int at, int start, DateFrame frame)
    {
        if (at < _done || (start == at && IsInsideNumber(at)) || ReadDigits(at, out var end) is not { } number)
        {
            return null;
        }

        var read = ReadUnit(number, end - at, start, end, frame) ?? ReadPair(number, end - at, start, end, frame);
        return read is null || read.Until is not null ? read : WithEnd(read);
    }

    /// <summary>1,400일, 3.28일, H20일, 12·3: the number goes on to the left.</summary>
    private readonly bool IsInsideNumber(int at)
    {
        var before = CharAt(at - 1);
        return Script.IsDigit(before) || Script.IsLatin(before) || (before is '.' or ',' or '·' or '/' or '-' && Script.IsDigit(CharAt(at - 2)));
    }

    private readonly int? ReadDigits(int at, out int end)
    {
        end = SkipDigits(at);
        return end - at is > 0 and <= 4 ? int.Parse(_text[at..end], System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    private readonly DateExpression? ReadUnit(int number, int digits, int start, int end, DateFrame frame) => CharAt(end) switch
    {
        '년' => ReadYear(number, digits, start, end + 1, frame),
        '월' when number is >= 1 and <= 12 => ReadMonth(0, number, start, end + 1, frame),
        '일' when number is >= 1 and <= 31 && !IsDuration(start, end + 1, frame)
            => new DateExpression(new TextSpan(start, end + 1), DateForm.Day, frame) { Day = number },
        '분' when CharAt(end + 1) == '기' && number is >= 1 and <= 4
            => new DateExpression(new TextSpan(start, end + 2), DateForm.Quarter, frame) { Number = number },
        '/' when _text[end.._end].StartsWith("/4분기", StringComparison.Ordinal) && number is >= 1 and <= 4
            => new DateExpression(new TextSpan(start, end + 4), DateForm.Quarter, frame) { Number = number },
        '.' or '-' or '/' when digits == 4 => ReadNumeric(number, start, end),
        _ => null,
    };

    /// <summary>2025년 …, 1990년대, '25년</summary>
    private readonly DateExpression? ReadYear(int number, int digits, int start, int end, DateFrame frame)
    {
        if (digits == 2 && Script.IsSingleQuote(CharAt(start - 1)))
        {
            number += number < 50 ? 2000 : 1900;
        }
        else if (digits != 4 || number is < 1900 or > 2100)
        {
            return null;
        }

        if (CharAt(end) == '대')
        {
            return new DateExpression(new TextSpan(start, end + 1), DateForm.Decade) { Year = number / 10 * 10 };
        }

        if (CharAt(end) is '형' or '식' or '생')
        {
            return null;
        }

        var at = SkipBlank(end);
        if (Script.IsDigit(CharAt(at)) && ReadDigits(at, out var next) is { } part)
        {
            if (CharAt(next) == '월' && part is >= 1 and <= 12)
            {
                return ReadMonth(number, part, start, next + 1, DateFrame.None);
            }

            if (CharAt(next) == '분' && CharAt(next + 1) == '기' && part is >= 1 and <= 4)
            {
                return new DateExpression(new TextSpan(start, next + 2), DateForm.Quarter) { Year = number, Number = part };
            }
        }

        return ReadHalf(at, start, DateFrame.None) is { } half
            ? half with { Year = number }
            : new DateExpression(new TextSpan(start, end), DateForm.Year, frame == DateFrame.Past ? DateFrame.None : frame) { Year = number };
    }

    private readonly DateExpression? ReadMonth(int year, int month, int start, int end, DateFrame frame)
    {
        if (CharAt(end) == '물')
        {
            return null;
        }

        var form = year > 0 ? DateForm.FullDate : DateForm.MonthDay;
        var at = SkipBlank(end);
        if (Script.IsDigit(CharAt(at)) && ReadDigits(at, out var next) is { } day and >= 1 and <= 31)
        {
            if (CharAt(next) == '일' && _words.DurationSuffixes.StartOf(_text[(next + 1).._end]) is null)
            {
                return new DateExpression(new TextSpan(start, next + 1), form, frame) { Year = year, Month = month, Day = day };
            }

            if (ReadPair(day, next - at, at, next, DateFrame.None) is { Form: DateForm.Day, Until: { } until } pair)
            {
                return new DateExpression(pair.Span with { Start = start }, form, frame) { Year = year, Month = month, Day = day, Until = until };
            }
        }

        return new DateExpression(new TextSpan(start, end), DateForm.Month, frame) { Year = year, Month = month };
    }

    /// <summary>27∼28일, 5, 6월, 2분기·3분기: the unit behind the second number serves both.</summary>
    private readonly DateExpression? ReadPair(int number, int digits, int start, int end, DateFrame frame)
    {
        if (!Dashes.Contains(CharAt(end), StringComparison.Ordinal) && CharAt(end) is not ('·' or ','))
        {
            return null;
        }

        var at = SkipBlank(end + 1);
        if (ReadDigits(at, out var next) is not { } second || ReadUnit(second, next - at, at, next, DateFrame.None) is not { } until || until.Until is not null)
        {
            return null;
        }

        var span = until.Span with { Start = start };
        return until.Form switch
        {
            DateForm.Day when number is >= 1 and <= 31 && digits <= 2 && !HasDurationBefore(start, frame)
                => new DateExpression(span, DateForm.Day, frame) { Day = number, Until = until },
            DateForm.Month when number is >= 1 and <= 12 && until.Year == 0 => new DateExpression(span, DateForm.Month, frame) { Month = number, Until = until },
            DateForm.Quarter when number is >= 1 and <= 4 => new DateExpression(span, DateForm.Quarter, frame) { Number = number, Until = until },
            DateForm.Year when digits == 4 && until.Year > number => new DateExpression(span, DateForm.Year) { Year = number, Until = until },
            _ => null,
        };
    }

    /// <summary>2025.01.28, 2025. 1. 28., 2025-01-28, 2025/01/28</summary>
    private readonly DateExpression? ReadNumeric(int year, int start, int end)
    {
        var separator = CharAt(end);
        var at = SkipBlank(end + 1);
        if (year is < 1900 or > 2100 || ReadDigits(at, out var next) is not (>= 1 and <= 12 and var month) || CharAt(next) != separator)
        {
            return null;
        }

        at = SkipBlank(next + 1);
        return ReadDigits(at, out var last) is >= 1 and <= 31 and var day && last - at <= 2
            ? new DateExpression(new TextSpan(start, last), DateForm.FullDate) { Year = year, Month = month, Day = day }
            : null;
    }

    /// <summary>8월 13일부터 20일까지, 2021년 1월~2025년 7월</summary>
    private readonly DateExpression WithEnd(DateExpression first)
    {
        var at = first.Span.End;
        var isFrom = _text[at.._end].StartsWith("부터 ", StringComparison.Ordinal);
        if (!isFrom && !Dashes.Contains(CharAt(at), StringComparison.Ordinal))
        {
            return first;
        }

        at = SkipBlank(at + (isFrom ? 3 : 1));
        if (ReadDigits(at, out var end) is not { } number || ReadUnit(number, end - at, at, end, DateFrame.None) is not { } until)
        {
            return first;
        }

        var fits = until.Form == first.Form || (until.Form == DateForm.Day && first.Form is DateForm.MonthDay or DateForm.FullDate)
            || (until.Form == DateForm.MonthDay && first.Form is DateForm.Day or DateForm.FullDate);
        return fits && (!isFrom || _text[until.Span.End.._end].StartsWith("까지", StringComparison.Ordinal))
            ? first with { Span = first.Span with { End = until.Span.End }, Until = until }
            : first;
    }

    private readonly bool IsDuration(int start, int end, DateFrame frame)
        => _words.DurationSuffixes.StartOf(_text[end.._end]) is not null || HasDurationBefore(start, frame);

    private readonly bool HasDurationBefore(int start, DateFrame frame)
        => frame == DateFrame.None && _words.DurationPrefixes.IsLastWordOf(_text[_start..start].TrimEnd());
}
