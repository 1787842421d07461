using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Running;
using Bot.Core.Tests.Digests.Subscriptions;
using Bot.Testing.News;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Core.Tests.Digests.Showing;

/// <summary>The commands that show digests, asked in a room. It is 4 February 2025, and the sample news reaches to the day before.</summary>
public sealed class DigestCommandTests
{
    private readonly RoomBench room = new(Yesterday().Store());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_preview_shows_what_would_come_and_writes_nothing()
    {
        await room.SubscribeAsync("/구독 08:00");

        var reply = await room.AskAsync("/미리보기");
        var again = await room.AskAsync("/preview #1", Locale.English);

        Assert.Equal(("미리 보기: 구독 1", ReplyOutcome.Answer), (reply.Title, reply.Outcome));
        Assert.Equal("부산 새 부두 착공", Assert.Single(reply.Sections.SelectMany(section => section.Blocks).OfType<StoryBlock>()).Headline);
        Assert.Equal("Preview: subscription 1", again.Title);
        Assert.Empty(await room.Outbox.OfRoomAsync(RoomBench.Room, 10, Cancel));
    }

    [Fact]
    public async Task A_preview_needs_no_subscription_and_knows_only_numbers_that_there_are()
    {
        Assert.Equal("미리 보기: 모든 소식", (await room.AskAsync("/preview")).Title);
        Assert.Equal(ReplyOutcome.Unknown, (await room.AskAsync("/preview 7")).Outcome);
    }

    [Fact]
    public async Task A_preview_of_what_was_sent_is_empty_and_says_how_to_ask_why()
    {
        await SendAsync();

        var reply = await room.AskAsync("/preview");

        Assert.Empty(reply.Sections);
        Assert.Contains("/why", reply.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_digest_opens_again_by_its_number()
    {
        var bundle = await SendAsync();

        var reply = await room.AskAsync($"/digest {bundle.ToUpperInvariant()}");
        var told = await room.PlainAsync($"/요약 {bundle} page:9", Locale.English);

        Assert.Equal("부산 새 부두 착공", Assert.Single(reply.Sections.SelectMany(section => section.Blocks).OfType<StoryBlock>()).Headline);
        Assert.Contains("News digest", told, StringComparison.Ordinal);
        Assert.Equal(ReplyOutcome.Unknown, (await room.AskAsync("/digest 0123456789abcdef")).Outcome);
    }

    [Fact]
    public async Task Why_tells_of_an_article_that_came_by_which_subscription_and_as_what()
    {
        await SendAsync();

        var told = await room.PlainAsync($"/왜 {Id(0)}");

        Assert.Contains("온 까닭: 부산 새 부두 착공", told, StringComparison.Ordinal);
        Assert.Contains("구독 1", told, StringComparison.Ordinal);
        Assert.Contains("이야기, 발언", told, StringComparison.Ordinal);
        Assert.Contains("모든 소식을 받는 구독입니다.", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_tells_of_a_digest_when_it_was_sent()
    {
        var bundle = await SendAsync();

        Assert.Contains("구독 1 · 2025.2.5 08:00", await room.PlainAsync($"/why {bundle}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/구독 08:00", 1, "오래된 기사는 새 소식으로 치지 않습니다")]
    [InlineData("/구독 08:00", 2, "날짜를 알 수 없어")]
    [InlineData("/구독 08:00", 3, "기사의 날짜(2026.2.5)가 아직 오지 않았습니다.")]
    [InlineData("/구독 08:00", 0, "다음 차례에 옵니다")]
    [InlineData("/구독 나델라 08:00", 0, "사티아 나델라에 관한 기사로 읽히지 않았습니다")]
    [InlineData("/구독 -부두 08:00", 0, "뺀 말이 있습니다: 부두")]
    [InlineData("/구독 \"도서관\" 08:00", 0, "찾는 말이 없습니다: 도서관")]
    [InlineData("/구독 /도서관$/ 08:00", 0, "정규식에 맞지 않습니다: 도서관$")]
    [InlineData("/구독 outlets:2 08:00", 0, "매체 1곳이 보도했고, 구독은 2곳부터 받습니다")]
    [InlineData("/구독 source:한빛일보 08:00", 0, "다른 매체의 기사입니다. 구독한 매체: 한빛일보")]
    public async Task Why_tells_of_an_article_that_did_not_come_what_kept_it_away(string subscribe, int article, string reason)
    {
        await room.SubscribeAsync(subscribe);

        var told = await room.PlainAsync($"/why {Id(article)}");

        Assert.Contains("오지 않은 까닭", told, StringComparison.Ordinal);
        Assert.Contains(reason, told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_of_nothing_known_says_what_to_type()
    {
        Assert.Equal(ReplyOutcome.Unknown, (await room.AskAsync("/why zzzz")).Outcome);
        Assert.Contains("/subscribe", await room.PlainAsync($"/why {Id(0)}"), StringComparison.Ordinal);
    }

    private static NewsBuilder Yesterday() => new NewsBuilder(TestLexicon.Gazetteer)
        .Article(
            "새벽경제", "2025-02-03", "부산 새 부두 착공", "부산 항만공사는 새 부두의 착공식을 3일 부산 북항에서 열었다고 밝혔다.\n젠슨 황은 “부두가 놓이면 배가 온다”고 말했다.",
            article => article.Says("젠슨 황", "부두가 놓이면 배가 온다"))
        .Article("한빛일보", "2025-01-02", "지난 소식", "오래된 소식을 적은 글이라서 아무도 새 소식으로 여기지 않는다.")
        .Article("한빛일보", null, "날 없는 소식", "언제 나왔는지 아무도 모르는 글이라서 새 소식으로 여기지 않는다.")
        .Article("한빛일보", "2026-02-05", "한 해 뒤의 소식", "연도를 잘못 적은 글이라서 그날이 올 때까지 기다린다.");

    private static string Id(int article) => Yesterday().Articles[article].Article.Id.Short;

    /// <summary>Subscribes the room and takes what it would get as sent.</summary>
    private async Task<string> SendAsync()
    {
        await room.SubscribeAsync("/구독 08:00");
        room.Clock.Advance(TimeSpan.FromHours(11));
        await room.Services.GetRequiredService<DigestRun>().CatchUpAsync(Cancel);
        var row = Assert.Single(await room.Outbox.OfRoomAsync(RoomBench.Room, 10, Cancel));
        await room.Outbox.UpdateAsync(row with { State = DeliveryState.Sent, Message = "1", SettledAt = row.DueAt }, Cancel);
        return row.Bundle!;
    }
}
