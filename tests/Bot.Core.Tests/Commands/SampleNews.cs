using Bot.Core.Extraction;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;
using Bot.Testing.News;

namespace Bot.Core.Tests.Commands;

/// <summary>A small corpus in our own words, with everything that commands must cope with.</summary>
internal static class SampleNews
{
    public static FakeIndexStore Store() => Build().Store();

    public static NewsBuilder Build()
    {
        const string Altman = "값을 생각하면 놀라운 모델이다. 경쟁자가 나타나니 힘이 난다";
        return new NewsBuilder(TestLexicon.Gazetteer)
            .Article(
                "한빛일보", "2025-01-28", "중국발 충격, 반도체주 곤두박질",
                $"""
                엔비디아는 27일 뉴욕 증시에서 16.97% 내린 값에 거래를 마쳤다.
                엔비디아는 27일 장중에는 17%까지 밀렸다.
                샘 올트먼 오픈AI 최고경영자는 28일 X 계정에 “{Altman}”고 적었다.
                딥시크는 모델 훈련 비용이 557만달러(약 80억원)라고 밝혔다.
                """,
                article => article
                    .Moves("엔비디아", -16.97m, "16.97%", "2025-01-27", MoveKind.Close)
                    .Moves("엔비디아", -17m, "17%", "2025-01-27", MoveKind.Intraday)
                    .Says("샘 올트먼", Altman, "2025-01-28", role: "최고경영자", org: "오픈AI", venue: "X 계정", mentions: ["딥시크"])
                    .Costs("557만달러", 5_570_000m, "USD", "딥시크", "훈련 비용")
                    .Costs("80억원", 8_000_000_000m, "KRW", "딥시크", "훈련 비용", Bound.About, converts: "557만달러"),
                story: "story-1")
            .Article(
                "누리뉴스", "2025-01-28", "반도체주 곤두박질 (종합)",
                $"""
                샘 올트먼 오픈AI 최고경영자는 28일 X 계정에 “{Altman}”고 적었다.
                """,
                article => article.Says("샘 올트먼", Altman, "2025-01-28", role: "최고경영자", org: "오픈AI", venue: "X 계정", mentions: ["딥시크"]),
                story: "story-1")
            .Article(
                "새벽경제", "2025-01-30", "빅테크 실적, 질문은 하나였다",
                """
                사티아 나델라 마이크로소프트 최고경영자는 29일 실적 발표에서 “인공지능이 값싸고 다루기 쉬워질수록 쓰임새는 빠르게 늘어난다”고 말했다.
                마크 저커버그 메타 최고경영자는 29일 설비 투자를 두고 “줄일 까닭이 없다”고 했다. 그는 “딥시크를 보고도 우리는 걱정하지 않는다”고 덧붙였다.
                마이크로소프트 측은 애저에서 딥시크 모델을 쓸 수 있다고 전했다.
                마이크로소프트 주가는 이날 6.18% 떨어졌다. 엔비디아는 전날 4.1% 내렸다.
                메타는 올해 설비 투자에 600억~650억달러를 쓴다.
                """,
                article => article
                    .Says("사티아 나델라", "인공지능이 값싸고 다루기 쉬워질수록 쓰임새는 빠르게 늘어난다", "2025-01-29", role: "최고경영자", org: "마이크로소프트", venue: "실적 발표")
                    .Says("마크 저커버그", "줄일 까닭이 없다", "2025-01-29", role: "최고경영자", org: "메타")
                    .Says("마크 저커버그", "딥시크를 보고도 우리는 걱정하지 않는다", "2025-01-29", role: "최고경영자", org: "메타", mentions: ["딥시크"])
                    .Says("마이크로소프트", "애저에서 딥시크 모델을 쓸 수 있다", kind: ReactionKind.Indirect, mentions: ["딥시크"])
                    .Moves("마이크로소프트", -6.18m, "6.18%", "2025-01-30", MoveKind.Close)
                    .Moves("엔비디아", -4.1m, "4.1%", "2025-01-29"))
            .Article(
                "누리뉴스", "2025-01-31", "나델라 “쓰임새 늘 것”",
                """
                나델라는 “AI가 더 값싸고 다루기 쉬워질수록 쓰임새가 가파르게 늘어날 것이고, 딥시크는 좋은 소식”이라고 했다.
                엔비디아는 27일 17% 가까이 떨어지며 시가총액 5890억달러(약 842조원)를 날렸고, 28일에는 8.93% 올랐다.
                딥시크가 쓴 훈련비용 557만달러는 믿기 어렵다는 말도 나왔다. 다른 계산으로는 훈련 비용이 1억달러에 이른다.
                """,
                article => article
                    .Says("나델라", "AI가 더 값싸고 다루기 쉬워질수록 쓰임새가 가파르게 늘어날 것이고, 딥시크는 좋은 소식", mentions: ["딥시크"])
                    .Moves("엔비디아", -17m, "17%", "2025-01-27", bound: Bound.About)
                    .Moves("엔비디아", 8.93m, "8.93%", "2025-01-28", MoveKind.Close)
                    .Costs("5890억달러", 589_000_000_000m, "USD", "엔비디아", "시가총액")
                    .Costs("842조원", 842_000_000_000_000m, "KRW", "엔비디아", "시가총액", Bound.About, converts: "5890억달러")
                    .Costs("557만달러", 5_570_000m, "USD", "딥시크", "훈련비용")
                    .Costs("1억달러", 100_000_000m, "USD", "딥시크", "훈련 비용"))
            .Article(
                null, null, "국내에는 기회",
                """
                한지우 도담대학교 교수는 “작은 회사에도 문이 열렸다”고 말했다.
                엔비디아 주가는 5% 넘게 빠졌다.
                """,
                article => article
                    .Says("한지우", "작은 회사에도 문이 열렸다", role: "교수", org: "도담대학교")
                    .Moves("엔비디아", -5m, "5%", bound: Bound.AtLeast))
            .Article(
                "한빛일보", "2025-02-03", "요리사와 경제학자",
                """
                김민수 연구위원은 “금리는 그대로 간다”고 했다. 요리사 김민수는 “국물이 먼저”라고 했다.
                """);
    }
}
