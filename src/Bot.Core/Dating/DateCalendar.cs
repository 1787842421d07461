namespace Bot.Core.Dating;

/// <summary>Which day a printed number means, seen from a day of publication.</summary>
internal static class DateCalendar
{
    public static DateOnly? TryDay(int year, int month, int day)
        => year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>The latest day of that number not after <paramref name="day"/>. The 31st may lie two months back.</summary>
    public static DateOnly LatestDay(int number, DateOnly day)
    {
        var month = new DateOnly(day.Year, day.Month, 1);
        while (TryDay(month.Year, month.Month, number) is not { } found || found > day)
        {
            month = month.AddMonths(-1);
        }

        return new DateOnly(month.Year, month.Month, number);
    }

    /// <summary>The first day of that number not before <paramref name="day"/>.</summary>
    public static DateOnly NextDay(int number, DateOnly day)
    {
        var month = new DateOnly(day.Year, day.Month, 1);
        while (TryDay(month.Year, month.Month, number) is not { } found || found < day)
        {
            month = month.AddMonths(1);
        }

        return new DateOnly(month.Year, month.Month, number);
    }

    public static DateOnly LatestWeekday(DayOfWeek weekday, DateOnly day) => day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7));

    public static DateOnly NextWeekday(DayOfWeek weekday, DateOnly day) => day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);

    public static DateOnly Monday(DateOnly day) => LatestWeekday(DayOfWeek.Monday, day);

    /// <summary>
    /// The year of a month printed without one. It is this year, since newspapers print 지난해 otherwise; only around the turn of the year,
    /// where the other year is nearer by far, it is that one.
    /// </summary>
    public static int YearOfMonth(int month, DateOnly day, bool isFuture)
        => isFuture
            ? day.Year + (month < day.Month ? 1 : 0)
            : day.Year + (month - day.Month > 6 ? -1 : day.Month - month > 9 ? 1 : 0);

    public static DateRange Quarter(int year, int quarter)
        => new(new DateOnly(year, (quarter * 3) - 2, 1), DateRange.Month(year, quarter * 3).End);

    public static DateRange Half(int year, int half) => new(new DateOnly(year, (half * 6) - 5, 1), DateRange.Month(year, half * 6).End);

    public static DateRange Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
}
