namespace Bot.Core.Digests.Timing;

public static class WeekdaySets
{
    public static Weekdays Of(DayOfWeek day) => (Weekdays)(1 << (((int)day + 6) % 7));

    public static bool Has(this Weekdays days, DateOnly day) => (days & Of(day.DayOfWeek)) != Weekdays.None;
}
