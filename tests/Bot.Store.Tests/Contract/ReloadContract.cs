using Bot.Core.Extraction;
using Bot.Core.Indexing;
using Bot.Core.Storage;

namespace Bot.Store.Tests.Contract;

public abstract class ReloadContract : IndexStoreContract
{
    [Fact]
    public async Task A_reload_knows_what_the_last_one_saved()
    {
        var news = News.Article("표본일보", "2025-01-28", "하나", "하나", story: "이야기");
        var signature = StorySignature.Of("같은 글인지 알아보는 데 쓰는 글입니다.");
        await using (var reload = await Store.BeginReloadAsync(Version, Cancel))
        {
            Assert.Empty(reload.Known);
            await reload.SaveAsync(news.Articles[0] with { Signature = signature, Fingerprint = "지문" }, Cancel);
            await reload.CommitAsync(DateTimeOffset.UnixEpoch, Cancel);
        }

        await using var next = await Store.BeginReloadAsync(Version, Cancel);
        Assert.Equal(new KnownArticle(news.Articles[0].Article.Id, "01.txt", "지문", "이야기", signature), Assert.Single(next.Known).Value);
    }

    [Fact]
    public async Task A_changed_file_replaces_its_article_with_all_facts_and_names()
    {
        await LoadAsync(News.Article("표본일보", "2025-01-28", "하나", "나델라는 \"낡은 말\"이라고 했다.", a => a.Says("나델라", "낡은 말")));
        await LoadAsync(News.Article("본보기신문", "2025-01-29", "하나", "올트먼은 \"새로운 말\"이라고 했다.", a => a.Says("올트먼", "새로운 말")));

        await using var snapshot = await Store.OpenAsync(Cancel);
        Assert.Equal((1, 1, 1), (snapshot.Summary.Articles, snapshot.Summary.Stories, snapshot.Summary.Reactions));
        Assert.Equal("새로운 말", Assert.Single(await snapshot.ReactionsAsync(new FactQuery(), Cancel)).Words);
        Assert.Equal(["openai", "sam-altman"], (await snapshot.NamesAsync(Cancel)).Select(name => name.Key).Order(StringComparer.Ordinal));
        Assert.Equal("본보기신문", Assert.Single(await snapshot.OutletsAsync(Cancel)).Outlet);
        Assert.Empty((await snapshot.SearchAsync(new() { Text = "낡은" }, Cancel)).Hits);
        Assert.Single((await snapshot.SearchAsync(new() { Text = "새로운" }, Cancel)).Hits);
    }

    [Fact]
    public async Task A_vanished_file_takes_everything_along()
    {
        await LoadAsync(News.Article("표본일보", "2025-01-28", "하나", "나델라는 \"말\"이라고 했다.", a => a.Says("나델라", "말")));
        await RemoveAsync("01.txt");
        await RemoveAsync("never-there.txt");

        await using var snapshot = await Store.OpenAsync(Cancel);
        Assert.Equal(new IndexSummary(0, 0, 0, 0, 0, null, null, DateTimeOffset.UnixEpoch), snapshot.Summary);
        Assert.Empty(await snapshot.ReactionsAsync(new FactQuery { Keys = ["satya-nadella"] }, Cancel));
        Assert.Empty(await snapshot.NamesAsync(Cancel));
        Assert.Empty(await snapshot.OutletsAsync(Cancel));
        Assert.Empty((await snapshot.SearchAsync(new() { Text = "나델라" }, Cancel)).Hits);
    }

    [Fact]
    public async Task A_reload_that_is_not_committed_leaves_no_trace()
    {
        await LoadAsync(News.Article("표본일보", "2025-01-28", "하나", "하나"));
        await using (var reload = await Store.BeginReloadAsync(Version, Cancel))
        {
            await reload.RemoveAsync("01.txt", Cancel);
            await reload.SaveAsync(News.Article("표본일보", "2025-01-28", "둘", "둘").Articles[0], Cancel);
        }

        Assert.Equal("하나", Assert.Single((await ReadAsync(snapshot => snapshot.SearchAsync(new() { Text = "하나" }, Cancel))).Hits).Article.Title);
        await using var next = await Store.BeginReloadAsync(Version, Cancel);
        Assert.Single(next.Known);
    }

    [Fact]
    public async Task A_reader_keeps_its_snapshot_while_a_reload_is_made_visible()
    {
        await LoadAsync(News.Article("표본일보", "2025-01-28", "하나", "나델라는 \"낡은 말\"이라고 했다.", a => a.Says("나델라", "낡은 말")));
        await using var before = await Store.OpenAsync(Cancel);
        await using (var reload = await Store.BeginReloadAsync(Version, Cancel))
        {
            await reload.SaveAsync(News.Article("표본일보", "2025-01-29", "하나", "나델라는 \"새로운 말\"이라고 했다.", a => a.Says("나델라", "새로운 말")).Articles[0], Cancel);
            await using var during = await Store.OpenAsync(Cancel);
            Assert.Equal("낡은 말", Assert.Single(await during.ReactionsAsync(new FactQuery(), Cancel)).Words);
            await reload.CommitAsync(DateTimeOffset.UnixEpoch.AddDays(1), Cancel);
        }

        Assert.Equal("낡은 말", Assert.Single(await before.ReactionsAsync(new FactQuery { Keys = ["satya-nadella"] }, Cancel)).Words);
        Assert.Single((await before.SearchAsync(new() { Text = "낡은" }, Cancel)).Hits);
        Assert.Equal(new DateOnly(2025, 1, 28), Assert.Single(await before.NamesAsync(Cancel), name => name.Key == "satya-nadella").Newest);
        await using var after = await Store.OpenAsync(Cancel);
        Assert.Equal("새로운 말", Assert.Single(await after.ReactionsAsync(new FactQuery(), Cancel)).Words);
        Assert.Equal(DateTimeOffset.UnixEpoch.AddDays(1), after.Summary.LoadedAt);
    }

    [Fact]
    public async Task Other_rules_read_everything_again_while_the_old_answers_stay_until_the_end()
    {
        await LoadAsync(News.Article("표본일보", "2025-01-28", "하나", "나델라는 \"말\"이라고 했다.", a => a.Says("나델라", "말")).Article("표본일보", "2025-01-28", "둘", "둘"));

        await using (var reload = await Store.BeginReloadAsync("rules 2", Cancel))
        {
            Assert.Empty(reload.Known);
            Assert.Equal(2, await ReadAsync(snapshot => Task.FromResult(snapshot.Summary.Articles)));
            await reload.SaveAsync(News.Article("표본일보", "2025-01-28", "하나", "이제 아무도 말하지 않는다.").Articles[0], Cancel);
            await reload.CommitAsync(DateTimeOffset.UnixEpoch, Cancel);
        }

        await using var after = await Store.OpenAsync(Cancel);
        Assert.Equal((1, 0), (after.Summary.Articles, after.Summary.Reactions));
        Assert.Empty(await after.NamesAsync(Cancel));
        await using var next = await Store.BeginReloadAsync("rules 2", Cancel);
        Assert.Single(next.Known);
    }

    [Fact]
    public async Task A_second_reload_waits_for_the_first()
    {
        var first = await Store.BeginReloadAsync(Version, Cancel);
        var second = Store.BeginReloadAsync(Version, Cancel);
        Assert.False(second.IsCompleted);
        await first.SaveAsync(News.Article("표본일보", "2025-01-28", "하나", "하나").Articles[0], Cancel);
        await first.CommitAsync(DateTimeOffset.UnixEpoch, Cancel);
        Assert.False(second.IsCompleted);
        await first.DisposeAsync();

        await using var waited = await second;
        Assert.Single(waited.Known);
    }

    [Fact]
    public async Task A_fact_whose_words_do_not_stand_in_the_text_is_refused()
    {
        var article = News.Article("표본일보", "2025-01-28", "하나", "나델라는 \"말\"이라고 했다.", a => a.Says("나델라", "말")).Articles[0];
        await using var reload = await Store.BeginReloadAsync(Version, Cancel);

        var wrong = article with { Facts = [article.Facts[0] with { Words = "다른 말" }] };
        await Assert.ThrowsAsync<InvalidOperationException>(() => reload.SaveAsync(wrong, Cancel));
    }

    [Fact]
    public async Task After_any_changes_the_index_answers_like_one_made_at_once()
    {
        var random = new Random(20250127);
        var present = new SortedDictionary<string, IndexedArticle>(StringComparer.Ordinal);
        for (var step = 0; step < 12; step++)
        {
            await using var reload = await Store.BeginReloadAsync(Version, Cancel);
            for (var change = 0; change < 5; change++)
            {
                var article = Some(random);
                await reload.SaveAsync(present[article.Article.File] = article, Cancel);
                if (random.Next(3) == 0)
                {
                    var gone = present.Keys.ElementAt(random.Next(present.Count));
                    present.Remove(gone);
                    await reload.RemoveAsync(gone, Cancel);
                }
            }

            await reload.CommitAsync(DateTimeOffset.UnixEpoch, Cancel);
        }

        var grown = await ReadAsync(AnswersAsync);
        await using (var reload = await Store.BeginReloadAsync("made at once", Cancel))
        {
            foreach (var article in present.Values)
            {
                await reload.SaveAsync(article, Cancel);
            }

            await reload.CommitAsync(DateTimeOffset.UnixEpoch, Cancel);
        }

        Assert.Equal(await ReadAsync(AnswersAsync), grown);
    }

    private static IndexedArticle Some(Random random)
    {
        string[] people = ["나델라", "올트먼", "저커버그", "홍길동"];
        string[] topics = ["딥시크", "반도체", "투자", "전력망", "규제"];
        var (who, what, number) = (people[random.Next(4)], topics[random.Next(5)], random.Next(1, 90));
        var day = new DateOnly(2025, 1, 1).AddDays(random.Next(20)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var article = News.Article(
            random.Next(2) == 0 ? "표본일보" : "본보기신문", random.Next(6) == 0 ? null : day, $"{what} {number}",
            $"{who}는 \"{what} 때문에 {number}번 놀랐다\"고 했다. 엔비디아는 {number}% 내렸다.",
            a => a.Says(who, $"{what} 때문에 {number}번 놀랐다", mentions: [what]).Moves("엔비디아", -number, $"{number}%"),
            story: what).Articles[0];
        var file = $"{random.Next(12)}.txt";
        return article with { Article = article.Article with { File = file }, Facts = [.. article.Facts.Select(fact => fact with { File = file })] };
    }

    private static async Task<string> AnswersAsync(IIndexSnapshot snapshot)
    {
        var names = from name in await snapshot.NamesAsync(Cancel)
            select $"{name.Key} {name.Name} [{string.Join(' ', name.Printed)}] {string.Join(' ', name.Counts)} {name.Newest}";
        var said = from reaction in await snapshot.ReactionsAsync(new FactQuery(), Cancel) select $"{reaction.File} {reaction.Speaker.Key} {reaction.Words}";
        var mentioned = from reaction in await snapshot.ReactionsAsync(new FactQuery { Keys = [EntityKey.OfName("반도체")], Roles = [FactRole.Mentioned] }, Cancel) select $"{reaction.File} {reaction.Words}";
        var moved = from move in await snapshot.MovesAsync(new FactQuery { Keys = ["NVDA"] }, Cancel) select $"{move.File} {move.Words}";
        var found = from hit in (await snapshot.SearchAsync(new() { Text = "딥시크 규제 올트먼", Limit = 50 }, Cancel)).Hits select $"{hit.Article.File} {hit.Score:F6} {hit.SnippetText}";
        var outlets = await snapshot.OutletsAsync(Cancel);
        return string.Join('\n', [$"{snapshot.Summary}", .. names, .. said, .. mentioned, .. moved, .. found, .. outlets]);
    }
}
