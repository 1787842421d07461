namespace Bot.Core.Digests.Timing;

/// <summary>What the schedule of a digest comes to: a time of certain days in a zone.</summary>
public sealed record DailyTime(TimeOnly Time, Weekdays Days, TimeZoneInfo Zone)
{
    /// <inheritdoc cref="SlotClock.LatestDue"/>
    public DateOnly? LatestDue(DateTimeOffset now) => SlotClock.LatestDue(Time, Days, Zone, now);

    /// <inheritdoc cref="SlotClock.NextAfter"/>
    public DateTimeOffset? NextAfter(DateTimeOffset after) => SlotClock.NextAfter(Time, Days, Zone, after);

    /// <inheritdoc cref="SlotClock.InstantOf"/>
    public DateTimeOffset? InstantOf(DateOnly day) => SlotClock.InstantOf(day, Time, Zone);
}
