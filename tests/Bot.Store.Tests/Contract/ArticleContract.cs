using Bot.Core.Articles;
using Bot.Core.Dating;
using Bot.Core.Storage;

namespace Bot.Store.Tests.Contract;

public abstract class ArticleContract : IndexStoreContract
{
    [Fact]
    public async Task An_empty_index_answers_every_question_with_nothing()
    {
        await using var snapshot = await Store.OpenAsync(Cancel);

        Assert.Equal(new IndexSummary(0, 0, 0, 0, 0, null, null, null), snapshot.Summary);
        Assert.Null(await snapshot.FindArticleAsync("abcd", Cancel));
        Assert.Empty(await snapshot.ReactionsAsync(new FactQuery(), Cancel));
        Assert.Empty((await snapshot.SearchAsync(new() { Text = "엔비디아" }, Cancel)).Hits);
        Assert.Empty(await snapshot.NamesAsync(Cancel));
        Assert.Empty(await snapshot.OutletsAsync(Cancel));
    }

    [Fact]
    public async Task An_article_comes_back_as_it_was_saved()
    {
        var article = new Article
        {
            Id = ArticleId.Of("표본일보", "제목", "첫 줄\u00A0입니다.\r\n둘째 줄 😀 \0 끝"),
            File = "폴더/이름 #1.txt",
            Text = "첫 줄\u00A0입니다.\r\n둘째 줄 😀 \0 끝",
            Title = "제목 'x' -- ;",
            Outlet = "표본일보",
            Url = "https://example.org/?a=1&b=2",
            Language = "ko",
            Published = new PublicationDate(new DateRange(new DateOnly(2025, 1, 20), new DateOnly(2025, 2, 3)), DateSource.Events, "딥시크 R1 공개 이후"),
        };
        TextSpan[] lines = [new(0, 8), new(10, 20)];
        await using (var reload = await Store.BeginReloadAsync(Version, Cancel))
        {
            await reload.SaveAsync(new IndexedArticle(article, "f", "s", default, [], lines), Cancel);
            await reload.CommitAsync(DateTimeOffset.UnixEpoch, Cancel);
        }

        await using var snapshot = await Store.OpenAsync(Cancel);
        Assert.Equal(article, await snapshot.FindArticleAsync(article.Id.Value, Cancel));
        Assert.Equal(lines, await snapshot.BodyLinesAsync(article.Id, Cancel));
        Assert.Equal(
            new ArticleCard(article.Id, article.File, article.Title, article.Outlet, article.Url, article.Published, "s"),
            Assert.Single(await snapshot.ArticleCardsAsync([article.Id, article.Id, new ArticleId(0)], Cancel)).Value);
    }

    [Fact]
    public async Task Passages_are_read_out_of_the_texts_they_lie_in()
    {
        const string text = "첫 줄\u00A0입니다.\r\n둘째 줄 😀 \0 끝";
        var news = News.Article("표본일보", "2025-01-28", "하나", text).Article("표본일보", "2025-01-28", "둘", "다른 글입니다.");
        await LoadAsync(news);
        var (id, other) = (news.Articles[0].Article.Id, news.Articles[1].Article.Id);

        TextPlace[] there = [new(id, new(0, 3)), new(id, new(10, text.Length)), new(id, new(15, 17)), new(id, new(4, 4)), new(other, new(3, 4)), new(other, new(0, 8))];
        TextPlace[] missing = [new(id, new(0, text.Length + 1)), new(id, new(-1, 3)), new(id, new(5, 4)), new(new ArticleId(0), new(0, 1))];
        var passages = await ReadAsync(snapshot => snapshot.PassagesAsync([.. there, .. missing, .. there], Cancel));

        Assert.Equal(there.ToHashSet(), passages.Keys.ToHashSet());
        Assert.Equal(["첫 줄", "둘째 줄 😀 \0 끝", "😀", "", "글", "다른 글입니다."], there.Select(place => passages[place]));
    }

    [Fact]
    public async Task An_article_is_found_by_the_beginning_of_its_id_and_only_if_that_is_clear()
    {
        var news = News.Article("표본일보", "2025-01-28", "하나", "첫 글입니다.").Article("표본일보", "2025-01-28", "둘", "다른 글입니다.");
        await LoadAsync(news);
        var id = news.Articles[0].Article.Id.Value;

        Assert.Equal(id, (await ReadAsync(snapshot => snapshot.FindArticleAsync(id[..6], Cancel)))?.Id.Value);
        Assert.Equal(id, (await ReadAsync(snapshot => snapshot.FindArticleAsync(id.ToUpperInvariant(), Cancel)))?.Id.Value);
        Assert.Null(await ReadAsync(snapshot => snapshot.FindArticleAsync(id[..3], Cancel)));
        Assert.Null(await ReadAsync(snapshot => snapshot.FindArticleAsync("", Cancel)));
        Assert.Null(await ReadAsync(snapshot => snapshot.FindArticleAsync("%%%%", Cancel)));
        Assert.Null(await ReadAsync(snapshot => snapshot.FindArticleAsync("' OR 1=1 --", Cancel)));
    }

    [Fact]
    public async Task An_id_that_begins_two_articles_finds_neither()
    {
        await using (var reload = await Store.BeginReloadAsync(Version, Cancel))
        {
            foreach (var id in (string[])["abcd000000000001", "abcd000000000002"])
            {
                var article = new Article { Id = ArticleId.Parse(id), File = id, Text = "글", Published = PublicationDate.Unknown };
                await reload.SaveAsync(new IndexedArticle(article, "f", id, default, [], []), Cancel);
            }

            await reload.CommitAsync(DateTimeOffset.UnixEpoch, Cancel);
        }

        Assert.Null(await ReadAsync(snapshot => snapshot.FindArticleAsync("abcd", Cancel)));
        Assert.NotNull(await ReadAsync(snapshot => snapshot.FindArticleAsync("abcd000000000002", Cancel)));
    }

    [Fact]
    public async Task The_summary_counts_what_is_there_and_knows_only_exact_days()
    {
        await LoadAsync(News
            .Article("표본일보", "2025-01-28", "하나", "나델라는 \"좋다\"고 말했다. 엔비디아는 3% 올랐다.", a => a.Says("나델라", "좋다").Moves("엔비디아", 3, "3%"), story: "같은 글")
            .Article("본보기신문", "2025-02-03", "둘", "비용은 557만달러다.", a => a.Costs("557만달러", 5_570_000, "USD"), story: "같은 글")
            .Article(null, null, "셋", "날짜가 없는 글"));

        var summary = await ReadAsync(snapshot => Task.FromResult(snapshot.Summary));

        Assert.Equal(new IndexSummary(3, 2, 1, 1, 1, new DateOnly(2025, 2, 3), new DateOnly(2025, 1, 28), DateTimeOffset.UnixEpoch), summary);
    }

    [Fact]
    public async Task Outlets_are_counted_with_their_days_the_largest_first()
    {
        await LoadAsync(News
            .Article("표본일보", "2025-01-28", "하나", "하나")
            .Article("본보기신문", "2025-02-03", "둘", "둘")
            .Article("본보기신문", "2025-01-03", "셋", "셋")
            .Article("본보기신문", null, "넷", "넷")
            .Article(null, "2025-01-03", "다섯", "다섯")
            .Article("가늠일보", "2025-01-10/2025-01-12", "여섯", "여섯")
            .Article("가늠일보", "2025-01-11/2025-01-15", "일곱", "일곱")
            .Article("가늠일보", null, "여덟", "여덟")
            .Article("가늠일보", null, "아홉", "아홉"));

        Assert.Equal(
            [
                new OutletSummary("가늠일보", 4, null, null) { Within = new DateRange(new DateOnly(2025, 1, 10), new DateOnly(2025, 1, 15)) },
                new OutletSummary("본보기신문", 3, new DateOnly(2025, 2, 3), new DateOnly(2025, 1, 3)),
                new OutletSummary(null, 1, new DateOnly(2025, 1, 3), new DateOnly(2025, 1, 3)),
                new OutletSummary("표본일보", 1, new DateOnly(2025, 1, 28), new DateOnly(2025, 1, 28)),
            ],
            await ReadAsync(snapshot => snapshot.OutletsAsync(Cancel)));
    }
}
