using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Extraction.Moves;
using Bot.Core.Storage;
using Bot.Testing.News;

namespace Bot.Core.Tests.Commands;

/// <summary>What is counted, or said not to be there, is said of what was read.</summary>
public sealed class NewestOnlyTests
{
    private static readonly Lazy<FakeIndexStore> Many = new(() => Build(FactQuery.UsualLimit + 20).Store());
    private static readonly Lazy<FakeIndexStore> Few = new(() => Build(3).Store());

    [Theory]
    [InlineData("/reaction 올트먼", "ko", "가장 새로운 500건만 살폈습니다. 발언 ")]
    [InlineData("/reaction 올트먼", "en", "Only the newest 500 were looked at. ")]
    [InlineData("/reaction 올트먼 로봇개", "ko", "가장 새로운 500건만 살폈습니다. ‘로봇개’에 관한 ")]
    [InlineData("/stock 엔비디아", "ko", "가장 새로운 500건만 살폈습니다. ")]
    [InlineData("/figures 딥시크", "ko", "가장 새로운 500건만 살폈습니다. ")]
    [InlineData("/compare 올트먼 나델라", "ko", "가장 새로운 500건만 살폈습니다.")]
    public async Task An_answer_of_the_newest_facts_alone_says_so(string line, string code, string expected)
    {
        var locale = Locale.Of(code);

        Assert.Contains(expected, (await new CommandBench(Many.Value).AskAsync(line, locale)).Summary ?? "", StringComparison.Ordinal);
        Assert.DoesNotContain("500", (await new CommandBench(Few.Value).AskAsync(line, locale)).Summary ?? "", StringComparison.Ordinal);
    }

    private static NewsBuilder Build(int articles)
    {
        var news = new NewsBuilder(TestLexicon.Gazetteer);
        for (var i = 1; i <= articles; i++)
        {
            var (percent, words) = (i / 10m, $"{i}번째 질문에도 대답은 늘 같다");
            var printed = percent.ToString(CultureInfo.InvariantCulture) + "%";
            var amount = $"{i + 1000}만달러";
            news = news.Article(
                "한빛일보", new DateOnly(2023, 1, 1).AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), $"{i}번째 소식",
                $"샘 올트먼 오픈AI 최고경영자는 “{words}”고 말했다.\n엔비디아는 {printed} 내렸다.\n딥시크는 훈련에 {amount}를 썼다.",
                article => article
                    .Says("샘 올트먼", words, role: "최고경영자", org: "오픈AI")
                    .Moves("엔비디아", -percent, printed, kind: MoveKind.Close)
                    .Costs(amount, (i + 1000) * 10_000m, "USD", "딥시크", "훈련 비용"));
        }

        return news;
    }
}
