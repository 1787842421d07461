using Bot.Core.Commands;
using Bot.Core.Digests;
using Bot.Core.Digests.Subscriptions.Typing;
using Bot.Core.Digests.Timing;
using Microsoft.Extensions.Options;

namespace Bot.Core.Tests.Digests.Subscriptions;

public sealed class WhenReaderTests
{
    private static readonly WhenReader Reader = new(new Slots(Options.Create(new DigestOptions()), Options.Create(new ReaderOptions())), usualAlerts: 6);

    [Theory]
    [InlineData("08:30", "08:30", Weekdays.Every)]
    [InlineData("8시", "08:00", Weekdays.Every)]
    [InlineData("8시 반", "08:30", Weekdays.Every)]
    [InlineData("오후 3시 30분", "15:30", Weekdays.Every)]
    [InlineData("오전 12시", "00:00", Weekdays.Every)]
    [InlineData("8:30pm", "20:30", Weekdays.Every)]
    [InlineData("daily at noon", "12:00", Weekdays.Every)]
    [InlineData("매일 자정", "00:00", Weekdays.Every)]
    [InlineData("평일 08:00", "08:00", Weekdays.Working)]
    [InlineData("weekdays 8am", "08:00", Weekdays.Working)]
    [InlineData("매주 월 09:00", "09:00", Weekdays.Monday)]
    [InlineData("매주 월수금 9시에", "09:00", Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday)]
    [InlineData("weekly mon 09:00", "09:00", Weekdays.Monday)]
    [InlineData("every tue, thu 18:00", "18:00", Weekdays.Tuesday | Weekdays.Thursday)]
    [InlineData("09:00 토요일", "09:00", Weekdays.Saturday)]
    [InlineData("weekends 10:00", "10:00", Weekdays.Saturday | Weekdays.Sunday)]
    public void A_time_and_days_are_read_in_both_languages(string text, string time, Weekdays days)
    {
        var schedule = Reader.Read(text)!;

        Assert.Equal((Timing.SlotClockTests.Time(time), days, null), (schedule.At!.Value, schedule.Days, schedule.Slot));
    }

    [Theory]
    [InlineData("장전", "장전", Weekdays.Every)]
    [InlineData("미국 개장", "미국 개장", Weekdays.Every)]
    [InlineData("weekdays US close", "미국 마감", Weekdays.Working)]
    [InlineData("평일", "장전", Weekdays.Working)]
    [InlineData("매주", "장전", Weekdays.Monday)]
    public void A_slot_is_read_by_its_name(string text, string slot, Weekdays days)
        => Assert.Equal(new Schedule { Slot = slot, Days = days }, Reader.Read(text));

    [Theory]
    [InlineData("알림", 6)]
    [InlineData("alerts 3/h", 3)]
    [InlineData("알림 시간당 10건", 10)]
    public void Alerts_are_read_with_their_number(string text, int most) => Assert.Equal(most, Reader.Read(text)!.AlertsPerHour);

    [Theory]
    [InlineData("")]
    [InlineData("25:00")]
    [InlineData("08:75")]
    [InlineData("8")]
    [InlineData("월")]
    [InlineData("08:00 09:00")]
    [InlineData("장전 08:00")]
    [InlineData("알림 08:00")]
    [InlineData("알림 900/h")]
    [InlineData("나델라 08:00")]
    public void What_says_no_time_or_two_is_not_read(string text) => Assert.Null(Reader.Read(text));

    [Theory]
    [InlineData("22:00-07:00", "22:00", "07:00")]
    [InlineData("밤 10시~아침 7시", "22:00", "07:00")]
    [InlineData("23-6", "23:00", "06:00")]
    public void Quiet_hours_are_read(string text, string from, string to)
        => Assert.Equal(new QuietHours(Timing.SlotClockTests.Time(from), Timing.SlotClockTests.Time(to)), QuietReader.Read(text));

    [Theory]
    [InlineData("22:00")]
    [InlineData("22:00-22:00")]
    [InlineData("a-b")]
    public void What_is_no_stretch_of_the_day_is_not(string text) => Assert.Null(QuietReader.Read(text));

    [Theory]
    [InlineData("서울", "Asia/Seoul")]
    [InlineData("뉴욕", "America/New_York")]
    [InlineData("new york", "America/New_York")]
    [InlineData("asia/kathmandu", "Asia/Kathmandu")]
    [InlineData("lord howe", "Australia/Lord_Howe")]
    public void A_zone_is_read_by_name_or_city(string text, string zone) => Assert.Equal(zone, new ZoneReader().Read(text));

    [Theory]
    [InlineData("화성")]
    [InlineData("Korea Standard Time")]
    [InlineData("../etc/passwd")]
    [InlineData("")]
    public void What_is_no_zone_is_not(string text) => Assert.Null(new ZoneReader().Read(text));
}
