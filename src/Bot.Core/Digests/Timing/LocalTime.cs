namespace Bot.Core.Digests.Timing;

/// <summary>
/// From a wall clock's time to the instant, through the zone's offsets alone: what .NET calls invalid and ambiguous knows the leaps of daylight saving,
/// but not a zone that changes its standard time.
/// </summary>
internal static class LocalTime
{
    /// <summary>More than any offset, and so surely before and after a wall time when taken from the same time in UTC.</summary>
    private static readonly TimeSpan Around = TimeSpan.FromHours(26);

    public static DateOnly DayOf(DateTimeOffset instant, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>The first instant at which the zone's clocks show this time or a later one.</summary>
    public static DateTimeOffset First(DateTime wall, TimeZoneInfo zone)
    {
        var utc = new DateTimeOffset(DateTime.SpecifyKind(wall, DateTimeKind.Unspecified), TimeSpan.Zero);
        var (start, end) = (utc - Around, utc + Around);
        var offset = zone.GetUtcOffset(start);
        if (offset == zone.GetUtcOffset(end) && offset == zone.GetUtcOffset(utc - offset))
        {
            return utc - offset;
        }

        while (start < end)
        {
            var change = NextChange(start, end, offset, zone);
            if (Latest(utc - offset, start) is var instant && instant < change)
            {
                return instant;
            }

            start = change;
            offset = zone.GetUtcOffset(start);
        }

        return Latest(utc - offset, start);
    }

    // Within an hour no zone has changed twice.
    private static DateTimeOffset NextChange(DateTimeOffset start, DateTimeOffset end, TimeSpan offset, TimeZoneInfo zone)
    {
        var before = start;
        while (before < end)
        {
            var after = before.AddHours(1);
            if (zone.GetUtcOffset(after) != offset)
            {
                return Change(before, after, offset, zone);
            }

            before = after;
        }

        return end;
    }

    private static DateTimeOffset Change(DateTimeOffset before, DateTimeOffset after, TimeSpan offset, TimeZoneInfo zone)
    {
        while (after - before > TimeSpan.FromTicks(1))
        {
            var middle = before + ((after - before) / 2);
            (before, after) = zone.GetUtcOffset(middle) == offset ? (middle, after) : (before, middle);
        }

        return after;
    }

    private static DateTimeOffset Latest(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
