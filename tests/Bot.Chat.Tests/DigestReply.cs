using Bot.Chat.Tests.Telegram.Bots;
using Bot.Core.Chat;
using Bot.Core.Digests.Composing;
using Bot.Core.Digests.News;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Planning;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Extraction.Moves;
using Bot.Core.Storage;
using Bot.Testing;
using Bot.Testing.Chat;
using Bot.Testing.News;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Chat.Tests;

/// <summary>A digest of three articles: a story of two outlets and one with signs that markup must not fall for.</summary>
internal static class DigestReply
{
    private static readonly DateOnly Today = new(2025, 1, 30);

    public static async Task<(Reply Reply, string CommandLine)> ComposeAsync(Locale locale, CancellationToken cancellationToken)
    {
        var store = Store();
        await using var services = new ServiceCollection()
            .AddTestBot(TimeProvider.System, new MemoryChatState(), new EchoCommand(), new LogRecorder(), new Dictionary<string, string?>(StringComparer.Ordinal))
            .AddSingleton<IIndexStore>(store)
            .BuildServiceProvider();
        await using var snapshot = await store.OpenAsync(cancellationToken);
        var news = await services.GetRequiredService<NewsDesk>().ReadAsync(snapshot, DateOnly.MinValue, cancellationToken);
        var bundle = DigestPlanner.Plan(news, Interest.Everything, Had.Nothing, new PlanMoment(Today, 3)).Bundle!;
        var reply = await services.GetRequiredService<DigestComposer>().ComposeAsync(bundle, DeliveryKind.Digest, locale, Today, cancellationToken);
        return (reply!, DigestComposer.CommandLine(bundle.Id));
    }

    private static FakeIndexStore Store() => new NewsBuilder(TestLexicon.Gazetteer)
        .Article(
            "한빛일보", "2025-01-28", "딥시크 충격에 엔비디아 급락",
            "27일 뉴욕 증시에서 엔비디아 주가는 17% 내린 채 거래를 마쳤다.\n저렴한 모델을 내놓은 딥시크가 반도체 수요를 줄일 것이라는 걱정이 매도를 불렀다.",
            article => article.Moves("엔비디아", -17m, "17%", "2025-01-27", MoveKind.Close))
        .Article(
            "샛별신문", "2025-01-28", "엔비디아 급락, 딥시크 충격",
            "엔비디아 주가가 27일 뉴욕 증시에서 17% 내렸다.\n딥시크가 저렴한 모델을 내놓아 반도체 수요가 줄 것이라는 걱정에 매도가 쏟아졌다.\n젠슨 황은 “수요는 줄지 않는다 & 값은 <내린다>”고 말했다.",
            article => article.Moves("엔비디아", -17m, "17%", "2025-01-27", MoveKind.Close).Says("젠슨 황", "수요는 줄지 않는다 & 값은 <내린다>"))
        .Article(
            "누리통신", "2025-01-29", "@everyone *부산* 새 부두 <착공>",
            "부산 항만공사는 [새 부두](https://bad.example)의 착공식을 28일 @everyone 앞에서 열었다고 밝혔다.\n부두는 내년 봄에 _첫 배_를 받을 예정이라고 항만공사는 덧붙였다.")
        .Store();
}
