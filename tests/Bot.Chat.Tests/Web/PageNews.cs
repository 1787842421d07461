using Bot.Core.Extraction.Moves;
using Bot.Testing.News;

namespace Bot.Chat.Tests.Web;

/// <summary>Two articles in our own words, one of them by somebody who tries to leave the text.</summary>
internal static class PageNews
{
    public const string Hostile = "<script>alert(1)</script> & \"onload\" @everyone <b>굵게</b>";

    public static NewsBuilder Build() => new NewsBuilder(TestLexicon.Gazetteer)
        .Article(
            "한빛일보", "2025-01-28", "반도체주 곤두박질",
            """
            첫 문단에는 아무 말도 없다.
            사티아 나델라 마이크로소프트 최고경영자는 28일 “쓰임새는 빠르게 늘어난다”고 말했다.
            엔비디아는 27일 뉴욕 증시에서 16.97% 내린 값에 거래를 마쳤다.
            마지막 문단이다.
            """,
            article => article
                .Says("사티아 나델라", "쓰임새는 빠르게 늘어난다", "2025-01-28", role: "최고경영자", org: "마이크로소프트")
                .Moves("엔비디아", -16.97m, "16.97%", "2025-01-27", MoveKind.Close))
        .Article(
            "<i>누리</i>", "2025-01-29", Hostile,
            $"샘 올트먼은 “{Hostile}”라고 했다.",
            article => article.Says("샘 올트먼", Hostile));
}
