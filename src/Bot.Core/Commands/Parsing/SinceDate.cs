using System.Globalization;

namespace Bot.Core.Commands.Parsing;

/// <summary>Reads the day from which a reader wants to see things. Stretches count back from the reader's today.</summary>
internal static class SinceDate
{
    private static readonly string[] Formats = ["yyyy-M-d", "yyyy.M.d", "yyyy.M.d.", "yyyy/M/d", "yyyyMMdd"];

    public static DateOnly? Parse(string text, DateOnly today)
    {
        var word = text.Trim().ToLowerInvariant();
        if (DateOnly.TryParseExact(word, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        return Named(Compact(word), today) ?? Length(Compact(word), today) ?? KoreanDay(Compact(word), today);
    }

    private static string Compact(string word) => word.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    private static DateOnly? Named(string word, DateOnly today) => word switch
    {
        "오늘" or "today" => today,
        "어제" or "yesterday" => Back(today, 1),
        "그제" or "그저께" => Back(today, 2),
        "이번주" or "금주" or "thisweek" => Monday(today),
        "지난주" or "저번주" or "lastweek" => Back(Monday(today), 7),
        "이번달" or "이달" or "thismonth" => new DateOnly(today.Year, today.Month, 1),
        "지난달" or "저번달" or "lastmonth" => new DateOnly(today.Year, today.Month, 1).AddMonths(-1),
        "올해" or "thisyear" => new DateOnly(today.Year, 1, 1),
        "지난해" or "작년" or "lastyear" => new DateOnly(today.Year - 1, 1, 1),
        _ => null,
    };

    // 7d, 2w, 3m, 1y; 7일, 2주, 3개월, 1년, with or without 전 or 간.
    private static DateOnly? Length(string word, DateOnly today)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is 0 or > 4)
        {
            return null;
        }

        var number = int.Parse(word[..digits], CultureInfo.InvariantCulture);
        var unit = word[digits..];
        unit = unit.EndsWith('전') || unit.EndsWith('간') ? unit[..^1] : unit;
        return unit switch
        {
            "d" or "day" or "days" or "일" => Back(today, number),
            "w" or "week" or "weeks" or "주" or "주일" => Back(today, number * 7),
            "m" or "month" or "months" or "달" or "개월" => BackMonths(today, number),
            "y" or "year" or "years" or "년" => BackMonths(today, number * 12),
            _ => null,
        };
    }

    // 1월27일, 2025년1월27일: without a year, the latest that is not in the future.
    private static DateOnly? KoreanDay(string word, DateOnly today)
    {
        if (DateOnly.TryParseExact(word, "yyyy년M월d일", CultureInfo.InvariantCulture, DateTimeStyles.None, out var full))
        {
            return full;
        }

        var thisYear = $"{today.Year.ToString(CultureInfo.InvariantCulture)}년{word}";
        if (!DateOnly.TryParseExact(thisYear, "yyyy년M월d일", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        return day <= today ? day : day.AddYears(-1);
    }

    private static DateOnly Monday(DateOnly day) => Back(day, ((int)day.DayOfWeek + 6) % 7);

    private static DateOnly Back(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - days));

    private static DateOnly BackMonths(DateOnly day, int months)
        => months < (day.Year - 1) * 12 ? day.AddMonths(-months) : DateOnly.MinValue;
}
