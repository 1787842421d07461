namespace Bot.Core.Digests.Timing;

/// <summary>
/// On which local day something is due, and at which instant: the only authority on it. It looks at nothing but the time of the day, the zone's rules and
/// the moment it is asked about, so a clock that jumps or a rule that changes gives other instants, and never another day twice.
/// </summary>
public static class SlotClock
{
    /// <summary>A week, and the days that may be lost around it.</summary>
    private const int DaysToLook = 9;

    /// <summary>
    /// The instant of a time on a local day. A time that the clocks leap over is the first instant after the leap; a time that happens twice is the first of both.
    /// Null for a day that the zone never had, as Apia had no 30 December 2011.
    /// </summary>
    public static DateTimeOffset? InstantOf(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        if (day.DayNumber < 2 || day.DayNumber > DateOnly.MaxValue.DayNumber - 2)
        {
            return null;
        }

        var instant = LocalTime.First(day.ToDateTime(time), zone);
        return LocalTime.DayOf(instant, zone) == day || LocalTime.DayOf(instant.AddTicks(-1), zone) == day ? TimeZoneInfo.ConvertTime(instant, zone) : null;
    }

    /// <summary>The latest local day on which it was due at <paramref name="now"/>; null when it is never due. Its instant may be days ago.</summary>
    public static DateOnly? LatestDue(TimeOnly time, Weekdays days, TimeZoneInfo zone, DateTimeOffset now)
    {
        // Clocks that are put back over midnight show yesterday again, after today's midnight was due.
        var latest = LocalTime.DayOf(now, zone).AddDays(1);
        for (var i = 0; i <= DaysToLook; i++)
        {
            var day = latest.AddDays(-i);
            if (days.Has(day) && InstantOf(day, time, zone) <= now)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The next time that it is due after an instant, in the zone's own offset; null when it is never due.</summary>
    public static DateTimeOffset? NextAfter(TimeOnly time, Weekdays days, TimeZoneInfo zone, DateTimeOffset after)
    {
        var first = LocalTime.DayOf(after, zone).AddDays(-1);
        for (var i = 0; i <= DaysToLook + 1; i++)
        {
            var day = first.AddDays(i);
            if (days.Has(day) && InstantOf(day, time, zone) is { } instant && instant > after)
            {
                return instant;
            }
        }

        return null;
    }

    /// <summary>When something due at an instant may be sent: then, or when the quiet hours end that it falls into.</summary>
    public static DateTimeOffset AfterQuiet(DateTimeOffset due, QuietHours? quiet, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(due, zone);
        if (quiet is null || !quiet.Covers(TimeOnly.FromTimeSpan(local.TimeOfDay)))
        {
            return due;
        }

        var day = LocalTime.DayOf(due, zone);
        var end = InstantOf(day, quiet.To, zone);
        for (var i = 1; i <= 2 && (end is null || end <= due); i++)
        {
            end = InstantOf(day.AddDays(i), quiet.To, zone);
        }

        return end ?? due;
    }
}
