namespace Bot.Core.Commands;

/// <summary>What day it is for the readers: <c>지난주</c> and <c>7d</c> count from it.</summary>
public sealed class ReaderCalendar(TimeProvider clock, TimeZoneInfo zone)
{
    public DateTimeOffset Now => Local(clock.GetUtcNow());

    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone);

    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime);
}
