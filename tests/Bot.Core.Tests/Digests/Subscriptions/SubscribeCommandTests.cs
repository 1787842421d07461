using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Digests.Subscriptions.Typing;
using Bot.Core.Digests.Timing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Core.Tests.Digests.Subscriptions;

public sealed class SubscribeCommandTests
{
    private readonly RoomBench room = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_values_it_is_everything_at_the_first_slot_and_says_so_in_one_sentence()
    {
        var reply = await room.AskAsync("/구독");

        var subscription = Assert.Single(await room.Subscriptions.OfRoomAsync(RoomBench.Room, Cancel));
        Assert.Equal((SubscriptionJson.Write(Interest.Everything), new Schedule { Slot = "장전" }), (SubscriptionJson.Write(subscription.Interest), subscription.Schedule));
        Assert.Equal("1", subscription.CreatedBy);
        Assert.Contains("모든 뉴스를 매일 장전 (08:00 Asia/Seoul) 받습니다", reply.Summary, StringComparison.Ordinal);
        Assert.Contains("2025년 2월 5일 (수) 08:00", reply.Summary, StringComparison.Ordinal);
        Assert.Contains("/구독취소 1", reply.Summary, StringComparison.Ordinal);
        Assert.Contains(reply.Choices!.Items, choice => choice.CommandLine == $"/unsubscribe #{subscription.Id}");
    }

    [Fact]
    public async Task The_first_time_is_told_in_the_room_s_own_zone()
    {
        await room.AskAsync("/settings room 뉴욕");

        var reply = await room.AskAsync("/subscribe Korea pre-open", Locale.English);

        Assert.Contains("Tuesday 4 February 2025 18:00 (America/New_York)", reply.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_words_patterns_outlets_and_time_are_taken_apart()
    {
        var subscription = await room.SubscribeAsync("/구독 나델라 \"설비 투자\" -광고 -/운세$/ /[0-9]+나노/ source:한빛일보 outlets:2 반도체 평일 오전 8시");

        var wanted = subscription.Interest;
        Assert.Equal("사티아 나델라", Assert.Single(wanted.Names).Name);
        Assert.Equal(["반도체", "한빛일보", "설비 투자", "광고"], [.. wanted.Topics, .. wanted.Sources, .. wanted.Include, .. wanted.Exclude]);
        Assert.Equal(("[0-9]+나노", "운세$", 2), (wanted.Patterns[0], wanted.ExcludePatterns[0], wanted.MinimumOutlets));
        Assert.Equal(new Schedule { At = new TimeOnly(8, 0), Days = Weekdays.Working }, subscription.Schedule);
    }

    [Theory]
    [InlineData("/subscribe nadella, altman weekly mon 09:00", 2)]
    [InlineData("/subscribe ㄴㄷㄹ", 1)]
    [InlineData("/subscribe skepffk alerts", 1)]
    [InlineData("/subscribe 사티아 나델라 엔비디아 장마감", 2)]
    public async Task Names_are_found_as_elsewhere(string line, int names) => Assert.Equal(names, (await room.SubscribeAsync(line)).Interest.Names.Count);

    [Theory]
    [InlineData("/subscribe source:없는신문")]
    [InlineData("/subscribe /(/ 08:00")]
    [InlineData("/subscribe /(?=a)b/")]
    [InlineData("/subscribe outlets:0")]
    [InlineData("/subscribe when:언젠가")]
    [InlineData("/subscribe nadella 25:00")]
    [InlineData("/subscribe 08:00 09:00")]
    [InlineData("/subscribe id:nobody-knows")]
    public async Task What_cannot_be_meant_subscribes_nothing_and_says_why(string line)
    {
        var reply = await room.AskAsync(line);

        Assert.Equal(ReplyOutcome.Invalid, reply.Outcome);
        Assert.NotNull(reply.Summary);
        Assert.Empty(await room.Subscriptions.OfRoomAsync(RoomBench.Room, Cancel));
    }

    [Theory]
    [InlineData("/구독 엔비디아 08:30 장전", "때가 둘입니다. ‘08:30’")]
    [InlineData("/subscribe nadella 25:00", "‘25:00’에서 때를 읽을 수 없습니다")]
    public async Task Of_two_times_it_says_that_they_are_two(string line, string why)
        => Assert.StartsWith(why, (await room.AskAsync(line)).Summary, StringComparison.Ordinal);

    [Fact]
    public async Task The_same_twice_is_one()
    {
        await room.AskAsync("/subscribe 나델라 08:00");
        var reply = await room.AskAsync("/구독 사티아 나델라 8시", Locale.English);

        Assert.Equal("This is subscribed already", reply.Title);
        Assert.Single(await room.Subscriptions.OfRoomAsync(RoomBench.Room, Cancel));
    }

    [Fact]
    public async Task Whoever_may_not_manage_the_room_changes_nothing()
    {
        await room.SubscribeAsync("/subscribe");
        room.MayManage = false;

        foreach (var line in new[] { "/subscribe 나델라", "/unsubscribe 1", "/pause", "/resume", "/settings room en", "/settings 22:00-07:00", "/privacy delete room yes" })
        {
            Assert.Equal(ReplyOutcome.Forbidden, (await room.AskAsync(line)).Outcome);
        }

        Assert.Single(await room.Subscriptions.OfRoomAsync(RoomBench.Room, Cancel));
        Assert.Null(await room.Subscriptions.RoomAsync(RoomBench.Room, Cancel));
    }

    [Theory]
    [InlineData("/subscribe")]
    [InlineData("/subscribe 나델라 \"설비 투자\" -광고 -/운세$/ /[0-9]+나노/ source:한빛일보 outlets:2 반도체 매주 월수금 8시")]
    [InlineData("/subscribe alerts 3/h")]
    [InlineData("/subscribe US close weekdays")]
    public async Task What_is_exported_reads_back_as_the_same(string line)
    {
        var subscription = await room.SubscribeAsync(line);
        await room.AskAsync("/unsubscribe all");

        var again = await room.SubscribeAsync(WantWriter.Line(subscription.Interest, subscription.Schedule));

        Assert.Equal(SubscriptionJson.Write(subscription.Interest), SubscriptionJson.Write(again.Interest));
        Assert.Equal(subscription.Schedule, again.Schedule);
    }

    [Fact]
    public async Task A_form_gives_the_same_as_free_text()
    {
        var command = new SubscribeForm(room).Description;
        var line = CommandForm.Line(command, new Dictionary<string, string>(StringComparer.Ordinal) { ["what"] = "나델라 -광고", ["when"] = "평일 08:00" });

        var subscription = await room.SubscribeAsync(line);

        Assert.Equal(("사티아 나델라", "광고", Weekdays.Working), (subscription.Interest.Names[0].Name, subscription.Interest.Exclude[0], subscription.Schedule.Days));
    }

    [Theory]
    [InlineData("subscribe", "when", "장", "장전")]
    [InlineData("subscribe", "when", "7시 30분", "7시 30분")]
    [InlineData("settings", "zone", "뉴욕", "America/New_York")]
    [InlineData("settings", "zone", "kath", "Asia/Kathmandu")]
    [InlineData("settings", "language", "", "ko")]
    [InlineData("unsubscribe", "number", "나델라", "1")]
    [InlineData("subscribe", "what", "나델", "사티아 나델라")]
    public async Task Values_are_completed_while_they_are_typed(string command, string parameter, string typed, string first)
    {
        await room.SubscribeAsync("/subscribe 나델라 08:00");

        var found = await room.Services.GetRequiredService<Completions>().CompleteAsync(command, parameter, typed, room.Asker(), 25, Cancel);

        Assert.Equal(first, found[0].Value);
    }

    private sealed class SubscribeForm(RoomBench room)
    {
        public Core.Commands.CommandDescription Description { get; } = room.Services.GetRequiredService<Core.Commands.CommandCatalogue>().Find("subscribe")!.Description;
    }
}
