using Bot.Testing.Discord;

namespace Bot.Host.Tests.Service;

/// <summary>Digests from the subscription to the rooms, through the real service, its files, Quartz and both platforms.</summary>
public sealed class DigestTests
{
    [Fact]
    public async Task A_digest_comes_once_to_a_topic_and_a_thread_tells_why_and_not_again_after_a_restart()
    {
        await using var scene = await DigestScene.OpenAsync();
        await scene.StartAsync();
        var said = await scene.AskAsync("/subscribe 08:00");
        Assert.Contains("08:00", said.Text, StringComparison.Ordinal);
        Assert.Contains("구독했습니다", await scene.AskInThreadAsync("subscribe", new Dictionary<string, object>(StringComparer.Ordinal) { ["when"] = "08:00" }), StringComparison.Ordinal);

        scene.Write("new1.md", "표본일보", "2025-01-28", "표본전자 주가 급락", "27일(현지시간) 뉴욕증시에서 엔비디아 주가는 전 거래일보다 16.97% 내린 118.42달러에 거래를 마쳤다. 표본전자 김표본 대표는 28일 \"주문은 줄지 않았다\"고 말했다.");
        scene.Write("new2.md", "견본신문", "2025-01-28", "표본전자 “주문 줄지 않았다”", "27일(현지시간) 엔비디아 주가는 16.97% 하락 마감했다. 김표본 표본전자 대표는 28일 기자들과 만나 \"주문은 줄지 않았다\"고 말했다.");
        var reloaded = await scene.AskAsync("/reload");
        await scene.Scene.Telegram.WaitAsync(() => reloaded.Text.Contains("더해짐 2", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        scene.Clock.Advance(TimeSpan.FromMinutes(11));
        await scene.WakeAsync();
        await scene.Scene.Telegram.WaitAsync(() => scene.Posts.Count > 0, TestContext.Current.CancellationToken);
        await scene.Scene.Discord.UntilAsync(() => scene.Thread.Count > 0, "a digest in the thread");
        var post = Assert.Single(scene.Posts);
        Assert.Equal(DigestScene.Topic, post.Topic);
        Assert.All(["주문은 줄지 않았다", "16.97%", "표본일보", "견본신문"], part => Assert.Contains(part, post.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("착공", post.Text, StringComparison.Ordinal);
        var shown = string.Join('\n', Reading.Parts(scene.Thread[0]).Select(part => (string?)part["content"]).OfType<string>());
        Assert.All(["주문은 줄지 않았다", "표본일보", "견본신문"], part => Assert.Contains(part, shown, StringComparison.Ordinal));

        Assert.StartsWith("온 까닭", (await scene.AskAsync("/why " + await scene.ArticleAsync("new1.md"))).Text, StringComparison.Ordinal);
        Assert.Contains("오래된 기사", (await scene.AskAsync("/why " + await scene.ArticleAsync("old.md"))).Text, StringComparison.Ordinal);
        await scene.StartAsync();
        await scene.CatchUpAsync();
        await scene.WakeAsync();
        Assert.Contains("새 소식이 없습니다", (await scene.AskAsync("/preview")).Text, StringComparison.Ordinal);
        Assert.Single(scene.Posts);
        Assert.Single(scene.Thread);
        Assert.Empty(scene.Scene.Telegram.Violations);
        Assert.Empty(scene.Scene.Discord.Violations);
    }

    [Fact]
    public async Task An_alert_comes_when_something_new_is_printed_and_nothing_that_was_known_before()
    {
        await using var scene = await DigestScene.OpenAsync();
        scene.Write("known.md", "표본일보", "2025-01-28", "표본전자 대표 발언", "표본전자 김표본 대표는 28일 \"주문은 줄지 않았다\"고 말했다.");
        await scene.StartAsync();
        Assert.Contains("구독했습니다", (await scene.AskAsync("/구독 알림 6/h")).Text, StringComparison.Ordinal);

        scene.Write("news.md", "견본신문", "2025-01-28", "견본상사 이견본 사장 “공장 늘린다”", "견본상사 이견본 사장은 28일 서울에서 기자들과 만나 \"공장을 두 곳 늘리겠다\"고 말했다.");
        var reloaded = await scene.AskAsync("/reload");
        await scene.Scene.Telegram.WaitAsync(() => reloaded.Text.Contains("더해짐 1", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await scene.Scene.Telegram.WaitAsync(() => scene.Posts.Count > 0, TestContext.Current.CancellationToken);

        var alert = Assert.Single(scene.Posts);
        Assert.Contains("공장을 두 곳 늘리겠다", alert.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("주문은 줄지", alert.Text, StringComparison.Ordinal);
        Assert.Empty(scene.Scene.Telegram.Violations);
    }
}
