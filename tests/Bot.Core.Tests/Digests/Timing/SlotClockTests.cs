using System.Globalization;
using Bot.Core.Digests.Timing;

namespace Bot.Core.Tests.Digests.Timing;

public sealed class SlotClockTests
{
    [Theory]
    [InlineData("Asia/Seoul", "2025-03-09", "08:00", "2025-03-08T23:00:00Z")]
    [InlineData("America/New_York", "2025-03-09", "02:30", "2025-03-09T07:00:00Z")]
    [InlineData("America/New_York", "2025-11-02", "01:30", "2025-11-02T05:30:00Z")]
    [InlineData("America/New_York", "2025-11-02", "02:00", "2025-11-02T07:00:00Z")]
    [InlineData("Australia/Lord_Howe", "2025-10-05", "02:15", "2025-10-04T15:30:00Z")]
    [InlineData("Australia/Lord_Howe", "2025-04-06", "01:45", "2025-04-05T14:45:00Z")]
    [InlineData("Asia/Kathmandu", "2025-06-01", "00:00", "2025-05-31T18:15:00Z")]
    [InlineData("Pacific/Apia", "2011-12-31", "00:00", "2011-12-30T10:00:00Z")]
    [InlineData("America/Havana", "2025-03-09", "00:00", "2025-03-09T05:00:00Z")]
    public void A_time_that_is_leapt_over_comes_after_the_leap_and_one_that_comes_twice_the_first_time(string zone, string day, string time, string instant)
        => Assert.Equal(Instant(instant), SlotClock.InstantOf(Day(day), Time(time), Zone(zone)));

    [Fact]
    public void A_day_that_a_zone_never_had_has_no_digest()
    {
        Assert.Null(SlotClock.InstantOf(Day("2011-12-30"), Time("08:00"), Zone("Pacific/Apia")));
        Assert.Equal(Day("2011-12-29"), SlotClock.LatestDue(Time("08:00"), Weekdays.Every, Zone("Pacific/Apia"), Instant("2011-12-30T11:00:00Z")));
    }

    [Fact]
    public void Only_its_weekdays_count()
    {
        var now = Instant("2025-06-08T12:00:00Z");

        Assert.Equal(Day("2025-06-06"), SlotClock.LatestDue(Time("08:00"), Weekdays.Working, Zone("Asia/Seoul"), now));
        Assert.Equal(Instant("2025-06-08T23:00:00Z"), SlotClock.NextAfter(Time("08:00"), Weekdays.Working, Zone("Asia/Seoul"), now));
        Assert.Equal(Instant("2025-06-11T23:00:00Z"), SlotClock.NextAfter(Time("08:00"), Weekdays.Thursday, Zone("Asia/Seoul"), now));
        Assert.Null(SlotClock.LatestDue(Time("08:00"), Weekdays.None, Zone("Asia/Seoul"), now));
        Assert.Null(SlotClock.NextAfter(Time("08:00"), Weekdays.None, Zone("Asia/Seoul"), now));
    }

    [Fact]
    public void It_is_due_at_its_very_instant_and_the_next_is_a_later_one()
    {
        var instant = Instant("2025-06-02T23:00:00Z");

        Assert.Equal(Day("2025-06-03"), SlotClock.LatestDue(Time("08:00"), Weekdays.Every, Zone("Asia/Seoul"), instant));
        Assert.Equal(Day("2025-06-02"), SlotClock.LatestDue(Time("08:00"), Weekdays.Every, Zone("Asia/Seoul"), instant.AddTicks(-1)));
        Assert.Equal(instant.AddDays(1), SlotClock.NextAfter(Time("08:00"), Weekdays.Every, Zone("Asia/Seoul"), instant));
    }

    [Theory]
    [InlineData("2025-06-02T23:30", "2025-06-03T07:00")]
    [InlineData("2025-06-03T00:00", "2025-06-03T07:00")]
    [InlineData("2025-06-02T22:00", "2025-06-03T07:00")]
    [InlineData("2025-06-03T07:00", "2025-06-03T07:00")]
    [InlineData("2025-06-02T21:59", "2025-06-02T21:59")]
    public void What_falls_into_quiet_hours_waits_until_they_end(string due, string sent)
    {
        var seoul = TimeSpan.FromHours(9);
        var quiet = new QuietHours(Time("22:00"), Time("07:00"));

        Assert.Equal(
            new DateTimeOffset(DateTime.Parse(sent, CultureInfo.InvariantCulture), seoul),
            SlotClock.AfterQuiet(new DateTimeOffset(DateTime.Parse(due, CultureInfo.InvariantCulture), seoul), quiet, Zone("Asia/Seoul")));
    }

    [Fact]
    public void Quiet_hours_within_a_day_and_over_a_leap_end_at_their_local_time()
    {
        Assert.Equal(Instant("2025-06-03T05:00:00Z"), SlotClock.AfterQuiet(Instant("2025-06-03T04:00:00Z"), new QuietHours(Time("12:30"), Time("14:00")), Zone("Asia/Seoul")));

        // 23:00 to 07:00 in the night in which New York's clocks leap lasts seven hours.
        Assert.Equal(Instant("2025-03-09T11:00:00Z"), SlotClock.AfterQuiet(Instant("2025-03-09T04:00:00Z"), new QuietHours(Time("23:00"), Time("07:00")), Zone("America/New_York")));
    }

    internal static TimeZoneInfo Zone(string id) => TimeZoneInfo.FindSystemTimeZoneById(id);

    internal static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    internal static TimeOnly Time(string text) => TimeOnly.Parse(text, CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
