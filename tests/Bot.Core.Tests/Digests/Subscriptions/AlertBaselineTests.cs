using Bot.Core.Chat;
using System.Globalization;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Running;
using Bot.Core.Digests.Subscriptions;
using Bot.Testing.News;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Core.Tests.Digests.Subscriptions;

/// <summary>What was in the news before somebody asked for alerts is not sent as news.</summary>
public sealed class AlertBaselineTests
{
    /// <summary>More than one message holds.</summary>
    private const int Many = 70;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_known_when_alerts_begin_counts_as_sent()
    {
        var room = new RoomBench();

        var subscription = await room.SubscribeAsync("/구독 알림 3/h");

        Assert.Equal(3, subscription.Schedule.AlertsPerHour);
        var baseline = Assert.Single(await room.Outbox.OfRoomAsync(RoomBench.Room, 10, Cancel));
        Assert.Equal((DeliveryState.Sent, DeliveryKind.Alert, "baseline " + baseline.Bundle), (baseline.State, baseline.Kind, baseline.Occurrence));
        Assert.NotNull(await room.Outbox.BundleAsync(baseline.Bundle!, Cancel));
    }

    [Fact]
    public async Task Nothing_of_the_past_comes_however_much_there_is_of_it()
    {
        var room = new RoomBench(Busy().Store());

        await room.SubscribeAsync("/구독 알림 3/h");
        await AlertAsync(room);

        Assert.Single(await room.Outbox.OfRoomAsync(RoomBench.Room, 10, Cancel));
    }

    [Fact]
    public async Task Nothing_of_the_past_comes_when_alerts_are_planned_while_somebody_subscribes()
    {
        var room = new RoomBench(Busy().Store());
        room.Subscriptions.Added = () => AlertAsync(room);

        await room.SubscribeAsync("/구독 알림 3/h");

        Assert.Single(await room.Outbox.OfRoomAsync(RoomBench.Room, 10, Cancel));
    }

    [Fact]
    public async Task To_subscribe_again_writes_nothing_more_and_digests_need_none()
    {
        var room = new RoomBench(Busy().Store());

        await room.SubscribeAsync("/구독 알림 3/h");
        await room.SubscribeAsync("/구독 알림 3/h");
        await room.SubscribeAsync("/구독 08:00");

        Assert.Single(await room.Outbox.OfRoomAsync(RoomBench.Room, 10, Cancel));
    }

    [Fact]
    public async Task What_alerts_knew_when_they_began_still_comes_in_a_digest()
    {
        var room = new RoomBench(Busy().Store());
        await room.SubscribeAsync("/구독 알림 3/h");
        await room.SubscribeAsync("/구독 08:00");

        Assert.Equal(ReplyOutcome.Nothing, (await room.AskAsync("/미리보기 1")).Outcome);
        Assert.Equal(ReplyOutcome.Answer, (await room.AskAsync("/미리보기 2")).Outcome);
    }

    [Fact]
    public async Task What_other_alerts_of_the_room_still_hold_back_comes_when_the_room_opens()
    {
        var store = new NewsBuilder(TestLexicon.Gazetteer).Store();
        var room = new RoomBench(store);
        await room.SubscribeAsync("/구독 젠슨황 알림 3/h");
        await room.AskAsync("/설정 방 20:00-22:00");
        store.Become(Busy().Store());

        await AlertAsync(room);
        await room.SubscribeAsync("/구독 알림 3/h");
        room.Clock.Advance(TimeSpan.FromHours(2));
        await AlertAsync(room);

        Assert.Single(await room.Outbox.OfRoomAsync(RoomBench.Room, 10, Cancel), delivery => delivery is { State: DeliveryState.Pending, Kind: DeliveryKind.Alert });
    }

    [Fact]
    public async Task Why_says_that_it_was_known_before()
    {
        var news = Busy();
        var room = new RoomBench(news.Store());
        await room.SubscribeAsync("/구독 알림 3/h");

        var told = await room.PlainAsync($"/왜 {news.Articles[0].Article.Id.Short}");

        Assert.Contains("오지 않은 까닭", told, StringComparison.Ordinal);
        Assert.Contains("알림을 시작할 때 이미 나와 있던 소식", told, StringComparison.Ordinal);
    }

    private static Task AlertAsync(RoomBench room) => room.Services.GetRequiredService<AlertRun>().RunAsync(Cancel);

    private static NewsBuilder Busy()
    {
        var news = new NewsBuilder(TestLexicon.Gazetteer);
        for (var i = 0; i < Many; i++)
        {
            var random = new Random(i);
            var said = Words(random, 6);
            news.Article("한빛일보", "2025-02-04", Words(random, 5), $"{Words(random, 12)} 열렸다.\n젠슨 황은 “{said}”고 말했다.", article => article.Says("젠슨 황", said));
        }

        return news;
    }

    /// <summary>Words that no other article has.</summary>
    private static string Words(Random random, int count)
        => string.Join(' ', Enumerable.Range(0, count).Select(_ => string.Create(CultureInfo.InvariantCulture, $"{(char)('가' + random.Next(11_172))}{(char)('가' + random.Next(11_172))}{(char)('가' + random.Next(11_172))}")));
}
