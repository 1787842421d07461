using Bot.Core.Commands;
using Bot.Core.Digests;
using Bot.Core.Digests.Timing;
using Microsoft.Extensions.Options;

namespace Bot.Core.Tests.Digests.Timing;

public sealed class SlotsTests
{
    private static readonly Slots Usual = new(Options.Create(new DigestOptions()), Options.Create(new ReaderOptions()));

    [Theory]
    [InlineData("장전", "08:00", "Asia/Seoul")]
    [InlineData("미국개장", "09:30", "America/New_York")]
    [InlineData("us close", "16:10", "America/New_York")]
    public void A_slot_is_found_by_its_name_in_either_language(string name, string time, string zone)
    {
        var slot = Usual.Find(name)!;

        Assert.Equal((SlotClockTests.Time(time), zone), (slot.Time, slot.Zone.Id));
    }

    [Fact]
    public void A_slot_keeps_its_own_zone_and_a_time_takes_the_room_s()
    {
        Assert.Equal("Asia/Seoul", Usual.TimeOf(new Schedule { Slot = "장전" }, "America/New_York")!.Zone.Id);
        Assert.Equal("America/New_York", Usual.TimeOf(new Schedule { At = new TimeOnly(8, 0) }, "America/New_York")!.Zone.Id);
        Assert.Equal("Asia/Seoul", Usual.TimeOf(new Schedule { At = new TimeOnly(8, 0) }, null)!.Zone.Id);
        Assert.Equal("Asia/Seoul", Usual.TimeOf(new Schedule { At = new TimeOnly(8, 0) }, "Mars/Olympus")!.Zone.Id);
        Assert.Null(Usual.TimeOf(new Schedule { AlertsPerHour = 6 }, null));
        Assert.Null(Usual.TimeOf(new Schedule { Slot = "없는 때" }, null));
    }

    [Theory]
    [InlineData("점심 25:00 Asia/Seoul", "'25:00' is no time")]
    [InlineData("점심 12:00 Seoul", "'Seoul' is no IANA time zone")]
    [InlineData("12:00", "no name, time and time zone")]
    [InlineData("점심 12:00 Asia/Seoul, 점심/noon 13:00 Asia/Seoul", "'점심' twice")]
    [InlineData("", "is empty")]
    public void A_slot_that_cannot_be_read_stops_the_start_with_its_key(string slots, string problem)
    {
        var result = new DigestOptionsValidator().Validate(null, new DigestOptions { Slots = slots });

        Assert.Contains("Digests:Slots", result.FailureMessage, StringComparison.Ordinal);
        Assert.Contains(problem, result.FailureMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 6, 60, "Digests:FreshDays is -1")]
    [InlineData(3, 0, 60, "Digests:AlertsPerHour is 0")]
    [InlineData(3, 6, 2, "Digests:KeepDays is 2")]
    public void A_number_out_of_bounds_stops_the_start_with_its_key(int fresh, int alerts, int keep, string problem)
    {
        var result = new DigestOptionsValidator().Validate(null, new DigestOptions { FreshDays = fresh, AlertsPerHour = alerts, KeepDays = keep });

        Assert.Contains(problem, result.FailureMessage, StringComparison.Ordinal);
        Assert.True(new DigestOptionsValidator().Validate(null, new DigestOptions()).Succeeded);
    }
}
