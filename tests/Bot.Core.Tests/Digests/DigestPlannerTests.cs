using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Planning;
using Bot.Core.Digests.Planning.Content;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Extraction.Moves;
using Bot.Testing.News;

namespace Bot.Core.Tests.Digests;

public sealed class DigestPlannerTests
{
    private const string Shock = "27일 뉴욕 증시에서 엔비디아 주가는 17% 내린 채 거래를 마쳤다. 저렴한 모델을 내놓은 딥시크가 반도체 수요를 줄일 것이라는 걱정이 매도를 불렀다.";
    private const string ShockElsewhere = "엔비디아 주가가 27일 뉴욕 증시에서 17% 내렸다. 딥시크가 저렴한 모델을 내놓아 반도체 수요가 줄 것이라는 걱정에 매도가 쏟아졌다.";
    private const string Harbour = "부산 항만공사는 새 부두의 착공식을 열었다. 부두는 내년 봄에 배를 받기 시작한다.";

    private readonly NewsRoom room = new();

    [Fact]
    public async Task Reports_of_one_event_are_one_story_and_another_event_is_another()
    {
        var news = await room.ReadAsync(ThreeReports());

        Assert.Equal([2, 1], news.Stories.Select(story => story.Outlets));
    }

    [Fact]
    public async Task What_was_sent_is_not_sent_again_and_a_later_report_of_it_is_no_new_story()
    {
        await room.SendAsync(NewsRoom.News().Article("한빛일보", "2025-01-28", "딥시크 충격에 엔비디아 17% 급락", Shock));

        var plan = await room.PlanAsync(ThreeReports());

        Assert.Single(Content(plan).Stories);
        Assert.Equal("부산 새 부두 착공", await HeadlineAsync(plan));
    }

    [Fact]
    public async Task The_same_question_has_the_same_answer()
    {
        var first = await room.PlanAsync(ThreeReports());

        Assert.Equal(first, await new NewsRoom().PlanAsync(ThreeReports()));
    }

    [Fact]
    public async Task A_later_report_brings_its_new_statement()
    {
        await room.SendAsync(NewsRoom.News().Article("한빛일보", "2025-01-28", "딥시크 충격에 엔비디아 17% 급락", Shock));
        var later = ThreeReports().Article("샛별신문", "2025-01-29", "딥시크 충격에 엔비디아 급락", ShockElsewhere + "\n젠슨 황은 “수요는 줄지 않을 것”이라고 말했다.", facts => facts.Says("젠슨 황", "수요는 줄지 않을 것"));

        var content = Content(await room.PlanAsync(later));

        Assert.Equal(["jensen-huang"], content.Statements.Select(item => item.Speaker));
    }

    [Fact]
    public async Task Another_close_of_the_same_day_is_a_correction()
    {
        await room.SendAsync(Move("한빛일보", 16.97m));

        var content = Content(await room.SendAsync(Move("샛별신문", 12.5m)));

        Assert.Equal((16.97m, 12.5m), (content.MoveCorrections.Single().Was.Percent, content.MoveCorrections.Single().Now.Percent));
        Assert.Empty(content.Moves);
        Assert.Null((await room.PlanAsync(Move("샛별신문", 12.5m))).Bundle);
    }

    [Fact]
    public async Task A_rounded_number_of_what_was_sent_is_nothing_new()
    {
        await room.SendAsync(Move("한빛일보", 16.97m));

        var plan = await room.PlanAsync(Move("샛별신문", 17m));

        Assert.True(plan.Bundle is null || (Content(plan).Moves.Count == 0 && Content(plan).MoveCorrections.Count == 0));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2025-01-20")]
    [InlineData("2025-01-31")]
    public async Task What_is_old_undated_or_of_a_day_to_come_is_no_news(string? day)
        => Assert.Null((await room.PlanAsync(NewsRoom.News().Article("한빛일보", day, "부산 새 부두 착공", Harbour).Article("한빛일보", "2024-12-01", "지난 소식", "오래된 소식을 적은 글이다."))).Bundle);

    [Theory]
    [InlineData("2025-01-30")]
    [InlineData("2025-01-28/2025-02-10")]
    public async Task What_may_be_of_today_is_news_and_somewhere_it_is_tomorrow(string day)
        => Assert.NotNull((await room.PlanAsync(NewsRoom.News().Article("한빛일보", day, "부산 새 부두 착공", Harbour))).Bundle);

    [Fact]
    public async Task Words_expressions_and_outlets_decide_what_is_wanted()
    {
        Assert.Equal("부산 새 부두 착공", await HeadlineAsync(await room.PlanAsync(ThreeReports(), new Interest { Include = ["항만공사"] })));
        Assert.Equal("부산 새 부두 착공", await HeadlineAsync(await room.PlanAsync(ThreeReports(), new Interest { Exclude = ["엔비디아"] })));
        Assert.Equal("부산 새 부두 착공", await HeadlineAsync(await room.PlanAsync(ThreeReports(), new Interest { Patterns = ["부두의? 착공"] })));
        Assert.Equal(2, Content(await room.PlanAsync(ThreeReports(), new Interest { MinimumOutlets = 2 })).Stories.Single().Outlets);
        Assert.Null((await room.PlanAsync(ThreeReports(), new Interest { MinimumOutlets = 3 })).Bundle);
        Assert.Null((await room.PlanAsync(ThreeReports(), new Interest { Sources = ["없는신문"] })).Bundle);
        Assert.Single(Content(await room.PlanAsync(ThreeReports(), new Interest { Names = [new InterestName("엔비디아", ["nvidia"])] })).Stories);
    }

    [Fact]
    public void An_expression_that_needs_backtracking_is_refused_with_a_reason()
    {
        Assert.Null(InterestPattern.Problem("엔비디아|브로드컴", Locale.Korean));
        Assert.Contains("(?=", InterestPattern.Problem("(?=엔비디아)", Locale.English), StringComparison.Ordinal);
        Assert.Contains("정규식", InterestPattern.Problem("(엔비디아", Locale.Korean), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bundle_of_another_version_is_refused_and_an_announcement_is_passed_over()
    {
        var refused = Assert.Throws<BundleException>(() => Had.Of([new Bundle("ab12", """{"digest":99}""")], alerts: null));

        Assert.Contains("99", refused.Message, StringComparison.Ordinal);
        Assert.NotNull(Had.Of([new Bundle("cd34", "점검을 합니다.")], alerts: null));
    }

    private static NewsBuilder ThreeReports() => NewsRoom.News()
        .Article("한빛일보", "2025-01-28", "딥시크 충격에 엔비디아 17% 급락", Shock)
        .Article("샛별신문", "2025-01-28", "엔비디아 급락, 딥시크 충격", ShockElsewhere)
        .Article("한빛일보", "2025-01-28", "부산 새 부두 착공", Harbour);

    private static NewsBuilder Move(string outlet, decimal percent) => NewsRoom.News().Article(
        outlet, "2025-01-28", "엔비디아 마감", $"엔비디아는 27일 {percent}% 내린 채 마감했다고 {outlet}가 적었다.",
        facts => facts.Moves("엔비디아", -percent, $"{percent}%", "2025-01-27", MoveKind.Close));

    private static DigestContent Content(DigestPlan plan) => BundleContent.Read(plan.Bundle!)!;

    private async Task<string> HeadlineAsync(DigestPlan plan)
        => (await room.TellAsync(ThreeReports(), plan)).Split('\n').First(line => line.StartsWith('▪'))[2..].Split("  (")[0];
}
