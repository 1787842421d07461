using Bot.Core.Extraction;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Storage;
using Bot.Testing.News;

namespace Bot.Store.Tests.Contract;

public abstract class FactContract : IndexStoreContract
{
    private const string Nadella = "satya-nadella";

    [Fact]
    public async Task Facts_come_back_as_they_were_saved()
    {
        var news = News.Article(
            "표본일보", "2025-01-28", "제목", "나델라 마이크로소프트 최고경영자는 X에서 “효율이 오르면 더 쓴다”고 했다. 엔비디아는 16.90% 내렸다. 557만달러(약 80억원)가 들었다.",
            a => a.Says("나델라", "효율이 오르면 더 쓴다", "2025-01-27", role: "최고경영자", org: "마이크로소프트", venue: "X", via: "CNBC", mentions: ["딥시크", "홍길동"], confidence: 0.875)
                .Moves("엔비디아", -16.90m, "16.90%", "2025-01-27", MoveKind.Close, Bound.About)
                .Costs("557만달러", 5_570_000, "USD", "딥시크", "훈련 비용", Bound.AtMost)
                .Costs("80억원", 8_000_000_000, "KRW", converts: "557만달러"));
        await LoadAsync(news);
        await using var snapshot = await Store.OpenAsync(Cancel);

        List<Fact> read = [.. await snapshot.ReactionsAsync(new(), Cancel), .. await snapshot.MovesAsync(new(), Cancel), .. await snapshot.FiguresAsync(new(), Cancel)];

        Assert.Equivalent(news.Articles[0].Facts, read, strict: true);
        Assert.Equal("16.90", Assert.IsType<Move>(read[1]).Percent.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Facts_come_newest_first_then_in_the_order_of_the_text_and_undated_ones_last()
    {
        await LoadAsync(News
            .Article("표본일보", null, "무날짜", "나델라는 \"언젠가\"라고 했다.", a => a.Says("나델라", "언젠가"))
            .Article("표본일보", "2025-01-28", "이틀", "나델라는 \"어제\" 말했고 \"오늘\"도 말했고 \"또\" 말했다.", a => a.Says("나델라", "또").Says("나델라", "오늘").Says("나델라", "어제", "2025-01-27"))
            .Article("표본일보", "2025-01-30", "나중", "나델라는 \"나중\"이라고 했다.", a => a.Says("나델라", "나중")));

        Assert.Equal(["나중", "오늘", "또", "어제", "언젠가"], await SaidAsync(new FactQuery { Keys = [Nadella] }));
        Assert.Equal(["나중", "오늘"], await SaidAsync(new FactQuery { Keys = [Nadella], Limit = 2 }));
        Assert.Equal(["나중", "오늘", "또", "어제", "언젠가"], await SaidAsync(new FactQuery()));
    }

    [Fact]
    public async Task Facts_are_chosen_by_entity_and_by_the_part_it_plays()
    {
        await LoadAsync(News.Article(
            "표본일보", "2025-01-28", "제목", "나델라는 \"딥시크는 대단하다\"고 했다. 올트먼은 \"나델라와 이야기했다\"고 했다. 홍길동은 \"모르겠다\"고 했다.",
            a => a.Says("나델라", "딥시크는 대단하다", mentions: ["딥시크"]).Says("올트먼", "나델라와 이야기했다", mentions: ["나델라"]).Says("홍길동", "모르겠다")));

        Assert.Equal(["딥시크는 대단하다", "나델라와 이야기했다"], await SaidAsync(new FactQuery { Keys = [Nadella] }));
        Assert.Equal(["딥시크는 대단하다"], await SaidAsync(new FactQuery { Keys = [Nadella], Roles = [FactRole.Speaker] }));
        Assert.Equal(["딥시크는 대단하다"], await SaidAsync(new FactQuery { Keys = ["microsoft", "deepseek", Nadella], Roles = [FactRole.Speaker, FactRole.SpeakerOrganisation] }));
        Assert.Equal(["모르겠다"], await SaidAsync(new FactQuery { Keys = [EntityKey.OfName("홍 길동")] }));
        Assert.Empty(await SaidAsync(new FactQuery { Keys = ["nobody", "' OR 1=1 --"] }));
    }

    [Fact]
    public async Task Facts_are_chosen_by_day_outlet_article_and_confidence()
    {
        var news = News
            .Article("표본일보", "2025-01-28", "하나", "나델라는 \"가\"라고 했다.", a => a.Says("나델라", "가"))
            .Article("본보기신문", "2025-01-30", "둘", "나델라는 \"나\"라고 했다. \"다\"라고도 했다.", a => a.Says("나델라", "나", "2025-01-29").Says("나델라", "다", confidence: 0.3))
            .Article("표본일보", null, "셋", "나델라는 \"라\"라고 했다.", a => a.Says("나델라", "라"));
        await LoadAsync(news);

        Assert.Equal(["나"], await SaidAsync(new FactQuery { Since = new DateOnly(2025, 1, 29) }));
        Assert.Equal(["가"], await SaidAsync(new FactQuery { Keys = [Nadella], Until = new DateOnly(2025, 1, 28) }));
        Assert.Equal(["가", "라"], await SaidAsync(new FactQuery { Keys = [Nadella], Outlet = "표본일보" }));
        Assert.Equal(["가", "라"], await SaidAsync(new FactQuery { Outlet = "표본일보" }));
        Assert.Empty(await SaidAsync(new FactQuery { Outlet = "표본" }));
        Assert.Equal(["다", "나"], await SaidAsync(new FactQuery { Article = news.Articles[1].Article.Id, MinimumConfidence = 0 }));
        Assert.Equal(["나"], await SaidAsync(new FactQuery { Article = news.Articles[1].Article.Id, Keys = [Nadella], Roles = [FactRole.Speaker] }));
        Assert.Empty(await SaidAsync(new FactQuery { Article = news.Articles[1].Article.Id, Keys = ["sam-altman"] }));
    }

    [Fact]
    public async Task A_vague_day_counts_as_its_last_but_never_as_later_than_the_article()
    {
        var year = new Core.Dating.DateRange(new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31));
        var news = News
            .Article("표본일보", "2025-01-30", "하나", "엔비디아는 올해 5% 올랐다.", a => a.Moves("엔비디아", 5, "5%"))
            .Article("표본일보", "2025-02-02", "둘", "엔비디아는 6% 올랐다.", a => a.Moves("엔비디아", 6, "6%"));
        await LoadAsync(new NewsBuilder(TestLexicon.Gazetteer));
        await using (var reload = await Store.BeginReloadAsync(Version, Cancel))
        {
            var vague = news.Articles[0] with { Facts = [((Move)news.Articles[0].Facts[0]) with { Date = year }] };
            await reload.SaveAsync(vague, Cancel);
            await reload.SaveAsync(news.Articles[1], Cancel);
            await reload.CommitAsync(DateTimeOffset.UnixEpoch, Cancel);
        }

        var moves = await ReadAsync(snapshot => snapshot.MovesAsync(new FactQuery { Keys = ["NVDA"] }, Cancel));
        Assert.Equal(["6%", "5%"], moves.Select(move => move.Words));
        Assert.Equal(year, moves[1].Date);
    }

    [Fact]
    public async Task Names_carry_what_was_printed_how_often_and_when_last()
    {
        await LoadAsync(News
            .Article("표본일보", "2025-01-28", "하나", "사티아 나델라는 \"가\"라고, 김철수 연구원은 \"딥시크\"라고 했다.", a => a.Says("사티아 나델라", "가").Says("김철수", "딥시크", mentions: ["딥시크"]))
            .Article("표본일보", "2025-01-30", "둘", "나델라는 \"나\"라고 했고 \"다\"라고 했다.", a => a.Says("나델라", "나").Says("나델라", "다")));

        var names = (await ReadAsync(snapshot => snapshot.NamesAsync(Cancel))).ToDictionary(name => name.Key);

        Assert.Equal(["deepseek", "microsoft", EntityKey.OfName("김철수"), Nadella], names.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("나델라", names[Nadella].Name);
        Assert.Equal(["나델라", "사티아 나델라"], names[Nadella].Printed);
        Assert.Equal(3, names[Nadella].Counts[FactRole.Speaker]);
        Assert.False(names[Nadella].Counts.ContainsKey(FactRole.Mentioned));
        Assert.Equal(new DateOnly(2025, 1, 30), names[Nadella].Newest);
        Assert.Equal(1, names["deepseek"].Counts[FactRole.Mentioned]);
        Assert.Equal(new DateOnly(2025, 1, 28), names[EntityKey.OfName("김철수")].Newest);
    }

    private async Task<IEnumerable<string>> SaidAsync(FactQuery query)
        => (await ReadAsync(snapshot => snapshot.ReactionsAsync(query, Cancel))).Select((Reaction reaction) => reaction.Words);
}
