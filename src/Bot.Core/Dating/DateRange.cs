using System.Globalization;

namespace Bot.Core.Dating;

/// <summary>An inclusive range of calendar days. A day known exactly has <see cref="Start"/> equal to <see cref="End"/>.</summary>
public readonly record struct DateRange(DateOnly Start, DateOnly End)
{
    public static DateRange Day(DateOnly day) => new(day, day);

    public static DateRange Month(int year, int month)
        => new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    public bool IsDay => Start == End;

    /// <summary>The day when it is known exactly; otherwise null. A range is never rounded to a day.</summary>
    public DateOnly? ExactDay => IsDay ? Start : null;

    /// <summary>ISO 8601: <c>2025-01-28</c>, or <c>2025-01-20/2025-02-03</c> for a range.</summary>
    public override string ToString() => IsDay ? Iso(Start) : $"{Iso(Start)}/{Iso(End)}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
