using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Core.Commands;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Digests.Timing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Core.Tests.Digests.Subscriptions;

public sealed class RoomCommandTests
{
    private readonly RoomBench room = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_list_has_numbers_and_the_next_time_of_each()
    {
        await room.SubscribeAsync("/구독 나델라 평일 08:00");
        await room.SubscribeAsync("/구독 엔비디아 알림");
        await room.AskAsync("/설정 방 22:00-09:30");

        var list = await room.PlainAsync("/subscriptions");

        Assert.Contains("사티아 나델라", list, StringComparison.Ordinal);
        Assert.Contains("평일 08:00", list, StringComparison.Ordinal);
        Assert.Contains("2025년 2월 5일 (수) 09:30", list, StringComparison.Ordinal);
        Assert.Contains("새 소식이 나올 때", list, StringComparison.Ordinal);
        Assert.Contains("22:00–09:30", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_takes_back_that_one_and_a_wrong_one_asks()
    {
        await room.SubscribeAsync("/subscribe 나델라 08:00");
        var second = await room.SubscribeAsync("/subscribe 엔비디아 08:00");

        Assert.Equal(ReplyOutcome.Unknown, (await room.AskAsync("/unsubscribe 3")).Outcome);
        Assert.Equal(ReplyOutcome.Ambiguous, (await room.AskAsync("/unsubscribe")).Outcome);
        Assert.Equal(ReplyOutcome.Unknown, (await room.AskAsync("/unsubscribe #999")).Outcome);
        var reply = await room.AskAsync("/구독취소 1번");

        Assert.Equal(ReplyOutcome.Answer, reply.Outcome);
        Assert.Equal(second.Id, Assert.Single(await room.Subscriptions.OfRoomAsync(RoomBench.Room, Cancel)).Id);
        await room.AskAsync(Assert.Single(reply.Choices!.Items).CommandLine);
        Assert.Equal(2, (await room.Subscriptions.OfRoomAsync(RoomBench.Room, Cancel)).Count);
        await room.AskAsync("/unsubscribe all");
        Assert.Empty(await room.Subscriptions.OfRoomAsync(RoomBench.Room, Cancel));
    }

    [Fact]
    public async Task A_subscription_of_another_room_cannot_be_taken_back()
    {
        var other = await room.Subscriptions.AddAsync(
            new Subscription(0, new Room("telegram", "-6"), Interest.Everything, new Schedule { Slot = "장전" }, DateTimeOffset.UnixEpoch, null), Cancel);
        await room.SubscribeAsync("/subscribe");

        await room.AskAsync($"/unsubscribe #{other.Id}");

        Assert.Single(await room.Subscriptions.OfRoomAsync(other.Room, Cancel));
    }

    [Fact]
    public async Task A_room_pauses_and_goes_on()
    {
        await room.SubscribeAsync("/subscribe 08:00");
        await room.AskAsync("/멈춤");
        Assert.True((await room.Subscriptions.RoomAsync(RoomBench.Room, Cancel))!.IsPaused);
        Assert.Contains("멈춤", await room.PlainAsync("/구독목록"), StringComparison.Ordinal);

        Assert.Contains("2025년 2월 5일 (수) 08:00", (await room.AskAsync("/재개")).Summary, StringComparison.Ordinal);
        Assert.Null(await room.Subscriptions.RoomAsync(RoomBench.Room, Cancel));
    }

    [Fact]
    public async Task A_reader_s_own_language_goes_before_the_room_s_and_that_before_the_platform_s()
    {
        Assert.Equal(Locale.Korean, (await room.AskAsync("/sources", Locale.Korean)).Locale);

        await room.AskAsync("/settings room en");
        Assert.Equal(Locale.English, (await room.AskAsync("/sources", Locale.Korean)).Locale);

        Assert.Equal(Locale.Korean, (await room.AskAsync("/settings 한국어")).Locale);
        Assert.Equal(Locale.Korean, (await room.AskAsync("/sources", Locale.English)).Locale);
        Assert.Equal(Locale.English, (await room.AskAsync("/sources", Locale.Korean, user: "2")).Locale);

        await room.AskAsync("/settings reset");
        Assert.Equal(Locale.English, (await room.AskAsync("/sources", Locale.Korean)).Locale);
    }

    [Fact]
    public async Task A_button_keeps_the_language_of_its_message()
    {
        await room.AskAsync("/settings 한국어");

        var reply = await room.Services.GetRequiredService<ChatAnswers>().AnswerAsync(room.Asker(Locale.English) with { KeepsLocale = true }, "/sources", Cancel);

        Assert.Equal(Locale.English, reply.Locale);
    }

    [Fact]
    public async Task Yesterday_is_the_reader_s_own()
    {
        var preferences = room.Services.GetRequiredService<IReaderPreferences>();
        await room.AskAsync("/settings Pacific/Apia");

        var asker = await preferences.ApplyAsync(room.Asker(), Cancel);

        Assert.Equal("Pacific/Apia", asker.Zone!.Id);
        Assert.Equal(new DateOnly(2025, 2, 5), room.Services.GetRequiredService<ReaderCalendar>().TodayIn(asker.Zone));
        Assert.Equal(new DateOnly(2025, 2, 4), room.Services.GetRequiredService<ReaderCalendar>().Today);
    }

    [Theory]
    [InlineData("/settings 화성")]
    [InlineData("/settings quiet:22:00")]
    [InlineData("/settings language:fr")]
    public async Task A_setting_that_cannot_be_read_changes_nothing(string line)
    {
        Assert.Equal(ReplyOutcome.Invalid, (await room.AskAsync(line)).Outcome);
        Assert.Null(await room.Subscriptions.RoomAsync(RoomBench.Room, Cancel));
        Assert.Null(await room.Subscriptions.UserAsync("telegram", "1", Cancel));
    }

    [Fact]
    public async Task Settings_of_a_form_and_of_free_text_are_the_same()
    {
        await room.AskAsync("/settings who:room zone:\"new york\" language:en quiet:22:00-07:00");
        var form = await room.Subscriptions.RoomAsync(RoomBench.Room, Cancel);
        await room.AskAsync("/settings room reset");
        await room.AskAsync("/설정 방 뉴욕 영어 조용히 밤 10시 - 아침 7시");

        Assert.Equal(form, await room.Subscriptions.RoomAsync(RoomBench.Room, Cancel));
        Assert.Equal(new QuietHours(new TimeOnly(22, 0), new TimeOnly(7, 0)), form!.Quiet);
    }

    [Fact]
    public async Task What_is_stored_is_shown_in_full_and_deleted_only_after_asking()
    {
        await room.AskAsync("/settings 서울");
        await room.SubscribeAsync("/subscribe 나델라 알림");
        var shown = await room.AskAsync("/개인정보");
        var text = await room.PlainAsync("/개인정보");

        Assert.True(shown.ForAskerAlone);
        Assert.Contains("Asia/Seoul", text, StringComparison.Ordinal);
        Assert.Contains("telegram 1", text, StringComparison.Ordinal);
        Assert.Contains("사티아 나델라", text, StringComparison.Ordinal);
        Assert.Contains("/settings Asia/Seoul", await room.PlainAsync("/privacy export"), StringComparison.Ordinal);

        var question = await room.AskAsync("/privacy delete");
        Assert.Single(await room.Subscriptions.OfRoomAsync(RoomBench.Room, Cancel));

        await room.AskAsync(question.Choices!.Items[0].CommandLine);
        Assert.Null(await room.Subscriptions.UserAsync("telegram", "1", Cancel));
        Assert.Null(Assert.Single(await room.Subscriptions.OfRoomAsync(RoomBench.Room, Cancel)).CreatedBy);

        await room.AskAsync(question.Choices.Items[1].CommandLine);
        Assert.Empty(await room.Subscriptions.OfRoomAsync(RoomBench.Room, Cancel));
        Assert.Empty(await room.Outbox.OfRoomAsync(RoomBench.Room, 10, Cancel));
    }

    [Fact]
    public async Task Every_example_can_be_read()
    {
        foreach (var command in room.Services.GetRequiredService<CommandCatalogue>().Descriptions)
        {
            foreach (var example in command.Examples)
            {
                var reply = await room.AskAsync(example);
                Assert.True(reply.Outcome is not (ReplyOutcome.Invalid or ReplyOutcome.Failed), $"{example}: {reply.Title} {reply.Summary}");
            }
        }
    }
}
