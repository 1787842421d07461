namespace Bot.Store.Tests.Contract;

/// <summary>What a digest is planned from.</summary>
public abstract class PublishedContract : IndexStoreContract
{
    [Fact]
    public async Task Articles_since_a_day_come_the_oldest_first_with_their_texts_and_all_their_facts()
    {
        var news = News
            .Article("표본일보", "2025-02-03", "나중", "나델라는 \"좋다\"고 말했다.\n엔비디아는 3% 올랐고 비용은 557만달러다.", a => a.Costs("557만달러", 5_570_000, "USD", "딥시크", "비용").Moves("엔비디아", 3, "3%", "2025-02-03").Says("나델라", "좋다"))
            .Article("본보기신문", "2025-01-28", "그날", "그날의 글입니다.", story: "같은 글")
            .Article("본보기신문", "2025-01-27", "하루 전", "하루 전의 글입니다.")
            .Article(null, "2025-01-20/2025-02-01", "사이", "사이의 글입니다.")
            .Article(null, null, "모름", "날짜가 없는 글입니다.");
        await LoadAsync(news);

        var since = await ReadAsync(snapshot => snapshot.PublishedAsync(new DateOnly(2025, 1, 28), Cancel));

        Assert.Equal(["그날", "사이", "나중"], since.Select(article => article.Card.Title));
        var last = since[^1];
        var saved = news.Articles[0];
        Assert.Equal((saved.Article.Text, saved.Article.Language, saved.Signature), (last.Text, last.Language, last.Signature));
        Assert.Equal(saved.BodyLines, last.BodyLines);
        Assert.Equal(saved.Facts.OrderBy(fact => fact.Span.Start).Select(fact => (fact.GetType(), fact.Span, fact.Words)), last.Facts.Select(fact => (fact.GetType(), fact.Span, fact.Words)));
        Assert.Equal(saved.Facts.SelectMany(fact => fact.Links).OrderBy(link => link.Key).ThenBy(link => link.Role), last.Facts.SelectMany(fact => fact.Links).OrderBy(link => link.Key).ThenBy(link => link.Role));
        Assert.Equal("같은 글", since[0].Card.Story);
    }

    [Fact]
    public async Task Articles_since_a_day_are_those_of_the_snapshot_and_none_where_none_is_so_new()
    {
        await LoadAsync(News.Article("표본일보", "2025-01-28", "하나", "하나입니다.").Article(null, null, "모름", "날짜가 없는 글입니다."));
        await using var before = await Store.OpenAsync(Cancel);

        await LoadAsync(News.Article("표본일보", "2025-02-28", "다음", "다음 글입니다."));

        Assert.Equal(["하나"], (await before.PublishedAsync(DateOnly.MinValue, Cancel)).Select(article => article.Card.Title));
        Assert.Equal(["다음"], (await ReadAsync(snapshot => snapshot.PublishedAsync(DateOnly.MinValue, Cancel))).Select(article => article.Card.Title));
        Assert.Empty(await ReadAsync(snapshot => snapshot.PublishedAsync(new DateOnly(2025, 3, 1), Cancel)));
    }
}
