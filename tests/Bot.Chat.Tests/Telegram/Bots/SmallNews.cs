using Bot.Core.Extraction.Moves;
using Bot.Testing.News;

namespace Bot.Chat.Tests.Telegram.Bots;

/// <summary>Three articles in words of our own, with signs that markup must not fall for.</summary>
internal static class SmallNews
{
    public static FakeIndexStore Store() => new NewsBuilder(TestLexicon.Gazetteer)
        .Article(
            "한빛일보",
            "2025-01-28",
            "나델라 <값싼 AI>를 반기다",
            "사티아 나델라는 \"수요는 늘어난다 & 값은 내린다\"고 말했다.\n엔비디아는 16.9% 내린 채 마쳤다.",
            article => article
                .Says("사티아 나델라", "수요는 늘어난다 & 값은 내린다", on: "2025-01-27", role: "최고경영자", org: "마이크로소프트")
                .Moves("엔비디아", -16.9m, "16.9% 내린", on: "2025-01-27", kind: MoveKind.Close))
        .Article(
            "아침경제",
            "2025-01-29",
            "@everyone 반도체가 흔들렸다",
            "사티아 나델라는 \"더 많이 쓰게 된다\"고 적었다.\n엔비디아는 17% 밀렸다.",
            article => article
                .Says("사티아 나델라", "더 많이 쓰게 된다", on: "2025-01-28")
                .Moves("엔비디아", -17m, "17% 밀렸다", on: "2025-01-27"))
        .Article(
            "누리통신",
            "2025-01-30",
            "값싼 모형이 온다",
            "샘 올트먼은 \"좋은 경쟁이다\"라고 썼다.",
            article => article.Says("샘 올트먼", "좋은 경쟁이다", on: "2025-01-29"))
        .Store();
}
