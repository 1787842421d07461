using System.Globalization;
using Bot.Core.Digests.Running;
using Bot.Core.Digests.Timing;
using Bot.Schedule;
using Quartz;

namespace Bot.Host.Tests.Schedule;

public sealed class WakingTests
{
    [Theory]
    [InlineData("Asia/Seoul", "08:00", 2026)]
    [InlineData("Asia/Seoul", "00:00", 2026)]
    [InlineData("America/New_York", "09:30", 2026)]
    [InlineData("America/New_York", "02:30", 2026)]
    [InlineData("America/New_York", "01:30", 2026)]
    [InlineData("America/New_York", "00:00", 2026)]
    [InlineData("Asia/Kathmandu", "05:45", 2026)]
    [InlineData("Africa/Cairo", "00:15", 2026)]
    [InlineData("Australia/Lord_Howe", "02:15", 2026)]
    [InlineData("Pacific/Apia", "08:00", 2011)]
    public void Whenever_a_digest_is_due_its_trigger_fires_within_the_hour(string zone, string time, int year)
    {
        var slot = new SlotTime(TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture), zone);
        var clock = TimeZoneInfo.FindSystemTimeZoneById(zone);
        var trigger = SlotTriggers.TriggerOf(SlotTriggers.KeyOf(slot), slot, new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero));

        for (var day = new DateOnly(year, 1, 2); day.Year == year; day = day.AddDays(1))
        {
            if (SlotClock.InstantOf(day, slot.Time, clock) is { } due)
            {
                var fires = trigger.GetFireTimeAfter(due.AddSeconds(-1));
                Assert.True(fires >= due && fires <= due.AddHours(1), $"{day}: due {due:u}, but it fires {fires:u}.");
            }
        }
    }
}
