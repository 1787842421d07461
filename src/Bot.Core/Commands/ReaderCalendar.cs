namespace Bot.Core.Commands;

/// <summary>What day it is for the readers: <c>지난주</c> and <c>7d</c> count from it.</summary>
public sealed class ReaderCalendar(TimeProvider clock, TimeZoneInfo zone)
{
    public DateTimeOffset Now => Local(clock.GetUtcNow());

    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone);

    /// <summary>Of readers who have not said otherwise.</summary>
    public TimeZoneInfo Zone => zone;

    /// <param name="own">The reader's zone; null for the usual one.</param>
    public DateOnly TodayIn(TimeZoneInfo? own) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), own ?? zone).DateTime);

    public DateOnly Today => TodayIn(null);
}
