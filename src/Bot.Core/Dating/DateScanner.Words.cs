using Bot.Core.Articles;
using Bot.Core.Cleaning;

namespace Bot.Core.Dating;

internal ref partial struct DateScanner
{
    /// <summary>지난해 …, 지난달 …, 지난주 …, 지난 금요일, 지난 20일, 지난 한 달</summary>
    private readonly DateExpression? ReadPast(int start)
    {
        var at = start + 2;
        if (CharAt(at) == '해')
        {
            return ReadInYear(start, at + 1, DateFrame.LastYear);
        }

        at = SkipBlank(at);
        if (IsWeekday(at))
        {
            return ReadWeekday(at, start, DateFrame.Past);
        }

        if (CharAt(at) == '한' && CharAt(SkipBlank(at + 1)) == '달')
        {
            return Recent(start, SkipBlank(at + 1) + 1, 1);
        }

        return Script.IsDigit(CharAt(at)) ? ReadNumber(at, start, DateFrame.Past) : ReadNear(start, start + 2, DateFrame.LastWeek, DateFrame.LastMonth);
    }

    /// <summary>The 달 or 주 behind 지난, 이번 and 다음, with the day that may follow.</summary>
    private readonly DateExpression? ReadNear(int start, int at, DateFrame week, DateFrame month)
    {
        at = SkipBlank(at);
        return CharAt(at) switch
        {
            '달' when CharAt(at + 1) is not ('러' or '리') => ReadInMonth(start, at + 1, month),
            // 지난 주주총회 and 이번 주가 are no weeks.
            '주' when CharAt(at + 1) is not ('주' or '가' or '식' or '총' or '요' or '택' or '력' or '목') => ReadInWeek(start, at + 1, week),
            _ => null,
        };
    }

    private readonly DateExpression? ReadNext(int start)
    {
        var at = SkipBlank(start + 2);
        return CharAt(at) == '날' ? Relative(start, at + 1, 1) : ReadNear(start, start + 2, DateFrame.NextWeek, DateFrame.NextMonth);
    }

    /// <summary>이달, 내달, 같은 달</summary>
    private readonly DateExpression? ReadMonthWord(int at)
    {
        if (CharAt(at + 1) is '러' or '리' or '라' or '성')
        {
            return null;
        }

        if (StartsAt(at - 1, "이달"))
        {
            return ReadInMonth(at - 1, at + 1, DateFrame.ThisMonth);
        }

        return StartsAt(at - 1, "내달") ? ReadInMonth(at - 1, at + 1, DateFrame.NextMonth)
            : StartsAt(at - 3, "같은 달") ? ReadInMonth(at - 3, at + 1, DateFrame.Same) : null;
    }

    private readonly DateExpression? ReadThisYear(int at)
    {
        if (StartsAt(at, "올해"))
        {
            return ReadInYear(at, at + 2, DateFrame.ThisYear);
        }

        if (!StartsAt(at, "올 "))
        {
            return null;
        }

        return Script.IsDigit(CharAt(at + 2)) || _words.PartsOfYear.StartOf(_text[(at + 2).._end]) is not null ? ReadInYear(at, at + 1, DateFrame.ThisYear) : null;
    }

    private readonly DateExpression? ReadYearWord(int at)
        => StartsAt(at - 2, "재작년") ? ReadInYear(at - 2, at + 1, DateFrame.YearBeforeLast)
            : StartsAt(at - 1, "작년") ? ReadInYear(at - 1, at + 1, DateFrame.LastYear)
            : StartsAt(at - 1, "금년") ? ReadInYear(at - 1, at + 1, DateFrame.ThisYear)
            : StartsAt(at - 1, "내년") ? ReadInYear(at - 1, at + 1, DateFrame.NextYear) : null;

    /// <summary>이날, 그날, 전날; 전날보다 and 전날 대비 compare and date nothing.</summary>
    private readonly DateExpression? ReadDayWord(int at)
        => StartsAt(at - 1, "이날") || StartsAt(at - 1, "그날") ? Relative(at - 1, at + 1, 0)
            : StartsAt(at - 1, "전날") && !IsCompared(at + 1) ? Relative(at - 1, at + 1, -1) : null;

    private readonly DateExpression? ReadDayWordInIl(int at)
        => StartsAt(at - 1, "당일") && _text[_start..(at - 1)].TrimEnd(" ,").IsEmpty ? Relative(at - 1, at + 1, 0)
            : StartsAt(at - 1, "전일") && !IsCompared(at + 1) ? Relative(at - 1, at + 1, -1)
            : StartsAt(at - 1, "익일") ? Relative(at - 1, at + 1, 1)
            : StartsAt(at - 1, "내일") ? FromPublication(at - 1, at + 1, 1) : null;

    private readonly DateExpression? ReadYesterday(int at)
    {
        if (Script.IsHangul(CharAt(at + 1)) && CharAt(at + 1) is not ('는' or '도' or '의' or '와' or '까' or '부'))
        {
            return null;
        }

        return StartsAt(at - 1, "어제") ? FromPublication(at - 1, at + 1, -1) : StartsAt(at - 1, "그제") ? FromPublication(at - 1, at + 1, -2) : null;
    }

    /// <summary>월요일 … 일요일 at <paramref name="at"/>; recurring days (매주 금요일, 금요일마다) date nothing.</summary>
    private readonly DateExpression? ReadWeekday(int at, int start, DateFrame frame)
    {
        if (at < _done || !IsWeekday(at) || Script.IsHangul(CharAt(at - 1)) || CharAt(at + 3) == '마' || _words.Habits.IsLastWordOf(_text[_start..start].TrimEnd()))
        {
            return null;
        }

        // DayOfWeek starts with Sunday.
        var weekday = (DayOfWeek)"일월화수목금토".IndexOf(_text[at], StringComparison.Ordinal);
        return new DateExpression(new TextSpan(start, at + 3), DateForm.Weekday, frame) { Weekday = weekday };
    }

    private readonly DateExpression? ReadHalf(int at, int start, DateFrame frame)
    {
        var number = CharAt(at) switch { '상' => 1, '하' => 2, _ => 0 };
        return at >= _done && number > 0 && CharAt(at + 1) == '반' && CharAt(at + 2) == '기' && (start < at || !Script.IsHangul(CharAt(at - 1)))
            ? new DateExpression(new TextSpan(start, at + 3), DateForm.Half, frame) { Number = number }
            : null;
    }

    /// <summary>최근 한 달, 최근 3개월, 최근 1년</summary>
    private readonly DateExpression? ReadRecent(int start, int at)
    {
        var rest = _text[at.._end];
        if (rest.StartsWith("한 달", StringComparison.Ordinal))
        {
            return Recent(start, at + 3, 1);
        }

        var digits = SkipDigits(at) - at;
        if (digits is 0 or > 2)
        {
            return null;
        }

        var number = int.Parse(rest[..digits], System.Globalization.CultureInfo.InvariantCulture);
        var unit = rest[digits..];
        return unit.StartsWith("개월", StringComparison.Ordinal) ? Recent(start, at + digits + 2, number)
            : unit.StartsWith("년", StringComparison.Ordinal) ? Recent(start, at + digits + 1, 12 * number) : null;
    }

    /// <summary>What may follow 지난해, 올해, 내년: a month, a quarter, a half.</summary>
    private readonly DateExpression ReadInYear(int start, int end, DateFrame frame)
    {
        var at = SkipBlank(end);
        var part = Script.IsDigit(CharAt(at)) ? ReadNumber(at, start, frame) : ReadHalf(at, start, frame);
        return part is { Form: DateForm.Month or DateForm.MonthDay or DateForm.Quarter or DateForm.Half }
            ? part
            : new DateExpression(new TextSpan(start, end), DateForm.Year, frame);
    }

    private readonly DateExpression ReadInMonth(int start, int end, DateFrame frame)
    {
        var at = SkipBlank(end);
        return Script.IsDigit(CharAt(at)) && ReadNumber(at, start, frame) is { Form: DateForm.Day } day
            ? day
            : new DateExpression(new TextSpan(start, end), DateForm.Month, frame);
    }

    private readonly DateExpression ReadInWeek(int start, int end, DateFrame frame)
        => ReadWeekday(SkipBlank(end), start, frame) ?? new DateExpression(new TextSpan(start, end), DateForm.Week, frame);

    private readonly bool IsCompared(int at) => _words.Comparatives.StartOf(_text[at.._end].TrimStart()) is not null;

    private static DateExpression Relative(int start, int end, int days) => new(new TextSpan(start, end), DateForm.FromContext) { Number = days };

    private static DateExpression FromPublication(int start, int end, int days) => new(new TextSpan(start, end), DateForm.FromPublication) { Number = days };

    private static DateExpression Recent(int start, int end, int months) => new(new TextSpan(start, end), DateForm.Recent) { Number = months };
}
