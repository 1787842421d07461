using System.Globalization;
using Bot.Core.Dating;

namespace Bot.Core.Search;

/// <summary>The days that a filter's value covers: a day, a month, a year, or one day counted back from today.</summary>
internal static class SearchDays
{
    private static readonly string[] Days = ["yyyy-M-d", "yyyy.M.d", "yyyy.M.d.", "yyyy/M/d", "yyyyMMdd", "yyyy년M월d일"];
    private static readonly string[] Months = ["yyyy-M", "yyyy.M", "yyyy/M", "yyyy년M월"];
    private static readonly string[] Years = ["yyyy", "yyyy년"];

    public static DateRange? Parse(string value, DateOnly today)
    {
        var word = value.Trim().ToLowerInvariant();
        if (Exact(word, Days) is { } day)
        {
            return DateRange.Day(day);
        }

        if (Exact(word, Months) is { } month)
        {
            return DateRange.Month(month.Year, month.Month);
        }

        return Exact(word, Years) is { } year ? new DateRange(year, new DateOnly(year.Year, 12, 31)) : Named(word, today) ?? CountedBack(word, today);
    }

    private static DateOnly? Exact(string word, string[] formats)
        => DateOnly.TryParseExact(word, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateRange? Named(string word, DateOnly today)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        return word switch
        {
            "오늘" or "today" => DateRange.Day(today),
            "어제" or "yesterday" => DateRange.Day(Back(today, 1)),
            "이번주" => new DateRange(Monday(today), today),
            "지난주" => new DateRange(Back(Monday(today), 7), Back(Monday(today), 1)),
            "이번달" or "이달" => new DateRange(month, today),
            "지난달" => new DateRange(month.AddMonths(-1), Back(month, 1)),
            "올해" => new DateRange(new DateOnly(today.Year, 1, 1), today),
            "지난해" or "작년" => new DateRange(new DateOnly(today.Year - 1, 1, 1), new DateOnly(today.Year - 1, 12, 31)),
            _ => null,
        };
    }

    /// <summary>7d, 2w, 3m, 1y; 7일, 2주, 3개월, 1년, with or without 전.</summary>
    private static DateRange? CountedBack(string word, DateOnly today)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is 0 or > 4)
        {
            return null;
        }

        var number = int.Parse(word.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture);
        DateOnly? day = word[digits..].TrimEnd('전') switch
        {
            "d" or "일" => Back(today, number),
            "w" or "주" or "주일" => Back(today, number * 7),
            "m" or "달" or "개월" => BackMonths(today, number),
            "y" or "년" => BackMonths(today, number * 12),
            _ => null,
        };
        return day is { } known ? DateRange.Day(known) : null;
    }

    private static DateOnly Monday(DateOnly day) => Back(day, ((int)day.DayOfWeek + 6) % 7);

    private static DateOnly Back(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - days));

    private static DateOnly BackMonths(DateOnly day, int months) => months < (day.Year - 1) * 12 ? day.AddMonths(-months) : DateOnly.MinValue;
}
