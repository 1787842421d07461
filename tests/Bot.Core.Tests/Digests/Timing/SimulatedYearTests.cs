using System.Collections.Concurrent;
using Bot.Core.Digests.Timing;

namespace Bot.Core.Tests.Digests.Timing;

/// <summary>A year of a bot that looks at its clock now and then, in zones that make it hard.</summary>
public sealed class SimulatedYearTests
{
    private static readonly ConcurrentDictionary<(string Zone, int Year, TimeOnly Time), Dictionary<DateOnly, DateTimeOffset>> Walls = [];

    public static TheoryData<string, int, string> Years => new()
    {
        { "Asia/Seoul", 2025, "08:00" },
        { "Asia/Seoul", 2025, "00:00" },
        { "America/New_York", 2025, "02:30" },
        { "America/New_York", 2025, "01:30" },
        { "America/New_York", 2025, "09:30" },
        { "Asia/Kathmandu", 2025, "00:00" },
        { "Pacific/Apia", 2025, "23:59" },
        { "Pacific/Apia", 2011, "08:00" },
        { "Pacific/Apia", 2011, "00:00" },
        { "Australia/Lord_Howe", 2025, "02:10" },
        { "Australia/Lord_Howe", 2025, "01:40" },
        { "America/Havana", 2025, "00:30" },
        { "America/Nuuk", 2025, "23:30" },
    };

    [Theory]
    [MemberData(nameof(Years))]
    public void Each_day_has_the_instant_that_a_wall_clock_shows_first(string zone, int year, string time)
    {
        var (at, of) = (SlotClockTests.Time(time), SlotClockTests.Zone(zone));

        var wall = WallClock(of, year, at);

        Assert.InRange(wall.Count, 365, 367);
        Assert.All(wall, day => Assert.Equal(day.Value, SlotClock.InstantOf(day.Key, at, of)));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void A_bot_that_never_sleeps_sends_each_day_once_as_soon_as_it_looks(string zone, int year, string time)
    {
        const int Pause = 7;
        var run = new SimulatedRun(SlotClockTests.Time(time), Weekdays.Every, SlotClockTests.Zone(zone), Start(year));
        for (var now = Start(year); now < Start(year).AddDays(364); now = now.AddMinutes(Pause))
        {
            run.Look(now);
        }

        var wall = WallClock(run.Zone, year, run.Time).Where(day => day.Value >= Start(year) && day.Value < Start(year).AddDays(364).AddMinutes(-Pause)).ToList();
        Assert.Equal(wall.Select(day => day.Key), run.Sent.Select(sent => sent.Day));
        Assert.All(wall.Zip(run.Sent), pair => Assert.InRange(pair.Second.At, pair.First.Value, pair.First.Value.AddMinutes(Pause)));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void After_downtime_only_the_latest_day_is_made_up_and_once(string zone, int year, string time)
    {
        for (var seed = 0; seed < 3; seed++)
        {
            var random = new Random(seed);
            var run = new SimulatedRun(SlotClockTests.Time(time), Weekdays.Every, SlotClockTests.Zone(zone), Start(year));
            var awake = new List<(DateTimeOffset From, DateTimeOffset To)>();
            for (var now = Start(year); now < Start(year).AddDays(365); now = now.AddHours(random.Next(1, 90)))
            {
                var from = now;
                for (var until = now.AddHours(random.Next(1, 200)); now < until; now = now.AddMinutes(random.Next(1, 30)))
                {
                    run.Look(now);
                }

                awake.Add((from, now));
            }

            Assert.Equal(run.Sent.Count, run.Sent.DistinctBy(sent => sent.Day).Count());
            foreach (var (day, due) in WallClock(run.Zone, year, run.Time).Where(day => day.Value >= Start(year)))
            {
                var sent = run.Sent.Where(one => one.Day == day).Select(one => (DateTimeOffset?)one.At).SingleOrDefault();
                if (awake.Exists(time => time.From <= due && due.AddMinutes(30) <= time.To))
                {
                    Assert.InRange(sent!.Value, due, due.AddMinutes(30));
                }
                else if (sent is { } late)
                {
                    // Nothing newer was due by then.
                    Assert.True(late >= due && SlotClock.NextAfter(run.Time, Weekdays.Every, run.Zone, due) > late);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void A_clock_that_jumps_doubles_nothing_and_loses_nothing(string zone, int year, string time)
    {
        for (var seed = 0; seed < 3; seed++)
        {
            var random = new Random(seed);
            var run = new SimulatedRun(SlotClockTests.Time(time), Weekdays.Every, SlotClockTests.Zone(zone), Start(year));
            var wrong = TimeSpan.Zero;
            for (var now = Start(year); now < Start(year).AddDays(300); now = now.AddMinutes(random.Next(1, 20)))
            {
                // Now and then somebody sets the clock, a few hours off in either direction, and it is put right again.
                wrong = random.Next(200) == 0 ? TimeSpan.FromMinutes(random.Next(-600, 600)) : random.Next(20) == 0 ? TimeSpan.Zero : wrong;
                run.Look(now + wrong);
            }

            Assert.Equal(run.Sent.Count, run.Sent.DistinctBy(sent => sent.Day).Count());
            var due = WallClock(run.Zone, year, run.Time).Where(day => day.Value >= Start(year) && day.Value < Start(year).AddDays(299)).Select(day => day.Key);
            Assert.Empty(due.Except(run.Sent.Select(sent => sent.Day)));
        }
    }

    [Theory]
    [InlineData("08:00")]
    [InlineData("00:00")]
    [InlineData("23:50")]
    public void A_zone_whose_rules_change_in_the_middle_of_a_day_has_each_day_once(string time)
    {
        foreach (var hours in new[] { -13.0, -1, -0.5, 0.5, 1, 11 })
        {
            var run = new SimulatedRun(SlotClockTests.Time(time), Weekdays.Every, SlotClockTests.Zone("Asia/Seoul"), Start(2025));
            var changed = TimeZoneInfo.CreateCustomTimeZone("changed", TimeSpan.FromHours(9 + hours > 14 ? 14 : 9 + hours), displayName: null, standardDisplayName: null);
            for (var minute = 0; minute < 20 * 24 * 60; minute++)
            {
                run.Zone = minute < 10 * 24 * 60 ? run.Zone : changed;
                run.Look(Start(2025).AddMinutes(minute));
            }

            var days = run.Sent.Select(sent => sent.Day.DayNumber).ToList();
            Assert.Equal(Enumerable.Range(days[0], days.Count), days);
            Assert.InRange(days.Count, 19, 21);
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Quiet_hours_over_midnight_hold_each_day_back_until_their_end(string zone, int year, string time)
    {
        var (at, of) = (SlotClockTests.Time(time), SlotClockTests.Zone(zone));
        var quiet = new QuietHours(new TimeOnly(22, 0), new TimeOnly(7, 0));
        foreach (var (_, due) in WallClock(of, year, at))
        {
            var sent = SlotClock.AfterQuiet(due, quiet, of);
            var local = TimeZoneInfo.ConvertTime(sent, of);

            Assert.False(quiet.Covers(TimeOnly.FromTimeSpan(local.TimeOfDay)));
            Assert.True(sent == due || (sent > due && sent - due <= TimeSpan.FromHours(10) && local.TimeOfDay == TimeSpan.FromHours(7)));
        }
    }

    private static DateTimeOffset Start(int year) => new(year, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The first minute of each day at which a clock on the wall shows the time or a later one, found by looking at it every minute.</summary>
    private static Dictionary<DateOnly, DateTimeOffset> WallClock(TimeZoneInfo zone, int year, TimeOnly time) => Walls.GetOrAdd((zone.Id, year, time), _ => Look(zone, year, time));

    private static Dictionary<DateOnly, DateTimeOffset> Look(TimeZoneInfo zone, int year, TimeOnly time)
    {
        var start = Start(year).AddDays(-2);
        var shown = new Dictionary<DateOnly, DateTimeOffset>();
        var waiting = new List<DateOnly>();
        var seen = new HashSet<DateOnly>();
        for (var now = start; now < Start(year).AddDays(365); now = now.AddMinutes(1))
        {
            var local = TimeZoneInfo.ConvertTime(now, zone).DateTime;
            if (seen.Add(DateOnly.FromDateTime(local)) && now > start)
            {
                waiting.Add(DateOnly.FromDateTime(local));
            }

            foreach (var day in waiting.Where(day => local >= day.ToDateTime(time)).ToList())
            {
                shown.Add(day, now);
                waiting.Remove(day);
            }
        }

        return shown;
    }
}
