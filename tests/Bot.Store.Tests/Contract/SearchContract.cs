using Bot.Core.Search;
using Bot.Testing.News;

namespace Bot.Store.Tests.Contract;

public abstract class SearchContract : IndexStoreContract
{
    private static NewsBuilder Corpus => News
        .Article("표본일보", "2025-01-27", "엔비디아 급락", "엔비디아가 하루 만에 크게 내렸다. 시장은 딥시크의 훈련 비용에 놀랐다.", a => a.Moves("엔비디아", -1, "하루"))
        .Article("본보기신문", "2025-01-28", "나델라의 한마디", "나델라는 \"효율이 오르면 수요도 는다\"고 적었다. 훈련비용을 두고 말이 많다.", a => a.Says("나델라", "효율이 오르면 수요도 는다"))
        .Article("표본일보", "2025-01-29", "반등", "엔비디아는 반등했다. 딥시크 앱은 내려받기 1위다.")
        .Article("Example Wire", null, "Markets", "Nvidia rebounded after the DeepSeek shock, GPT-4 notwithstanding.");

    [Theory]
    [InlineData("엔비디아를", "반등", "엔비디아 급락")]
    [InlineData("훈련비용", "나델라의 한마디", "엔비디아 급락")]
    [InlineData("훈련 비용", "나델라의 한마디", "엔비디아 급락")]
    [InlineData("딥시크앱", "반등", "엔비디아 급락")]
    [InlineData("NVIDIA", "Markets")]
    [InlineData("ｎｖｉｄｉａ", "Markets")]
    [InlineData("gpt 4", "Markets")]
    [InlineData("아무데도없는낱말들")]
    public async Task A_word_is_found_whatever_its_particle_blanks_and_case(string question, params string[] titles)
    {
        await LoadAsync(Corpus);

        Assert.Equal(titles.Order(StringComparer.Ordinal), (await TitlesAsync(question)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_decomposed_question_finds_composed_text()
    {
        await LoadAsync(Corpus);

        Assert.Contains("반등", await TitlesAsync("엔비디아 반등".Normalize(System.Text.NormalizationForm.FormD)));
    }

    [Fact]
    public async Task The_best_answer_comes_first_and_a_title_counts_more_than_the_body()
    {
        await LoadAsync(Corpus);

        Assert.Equal("나델라의 한마디", (await TitlesAsync("나델라가 효율을 두고 한 말"))[0]);
        Assert.Equal("반등", (await TitlesAsync("반등"))[0]);
        Assert.Equal("엔비디아 급락", (await TitlesAsync("엔비디아"))[0]);
    }

    [Theory]
    [InlineData("엔비디아 sort:new", "반등", "엔비디아 급락")]
    [InlineData("엔비디아 since:2025-01-28", "반등")]
    [InlineData("엔비디아 부터:2025-01-28 까지:2025-01-28")]
    [InlineData("딥시크 until:2025-01-27", "엔비디아 급락")]
    [InlineData("엔비디아 source:\"Example Wire\"")]
    [InlineData("nvidia 매체:example", "Markets")]
    [InlineData("source:표본 sort:new", "반등", "엔비디아 급락")]
    [InlineData("since:2025-01-28", "반등", "나델라의 한마디")]
    [InlineData("sort:new", "반등", "나델라의 한마디", "엔비디아 급락", "Markets")]
    [InlineData("\"훈련 비용\"", "나델라의 한마디", "엔비디아 급락")]
    [InlineData("\"수요도 는다\"", "나델라의 한마디")]
    [InlineData("\"비용에 놀랐다\" 나델라", "엔비디아 급락")]
    [InlineData("\"는다 수요도\"")]
    public async Task Filters_and_phrases_narrow_a_search(string question, params string[] titles)
    {
        await LoadAsync(Corpus);
        var found = await TitlesAsync(question);

        if (!question.Contains("sort:", StringComparison.Ordinal))
        {
            (titles, found) = ([.. titles.Order(StringComparer.Ordinal)], [.. found.Order(StringComparer.Ordinal)]);
        }

        Assert.Equal(titles, found);
    }

    [Fact]
    public async Task From_keeps_the_articles_in_which_that_person_speaks()
    {
        await LoadAsync(Corpus);

        Assert.Equal(["나델라의 한마디"], await TitlesAsync(new SearchQuery { Text = "훈련비용", From = ["satya-nadella"] }));
        Assert.Equal(["나델라의 한마디"], await TitlesAsync(new SearchQuery { Text = "", From = ["satya-nadella", "nobody"] }));
        Assert.Empty(await TitlesAsync(new SearchQuery { Text = "훈련비용", From = ["nobody"] }));
    }

    [Fact]
    public async Task An_article_with_the_word_in_its_headline_comes_before_any_number_of_newer_ones()
    {
        var news = News.Article("표본일보", "2025-01-01", "반도체 수출 늘어", "지난해 반도체 수출이 늘었다.");
        for (var i = 0; i < 120; i++)
        {
            news.Article("표본일보", "2025-01-27", $"{i}번째", $"반도체 소식 {i}");
        }

        await LoadAsync(news);

        Assert.Equal("반도체 수출 늘어", (await TitlesAsync("반도체"))[0]);
    }

    [Theory]
    [InlineData("\"반도체 말\" 그날")]
    [InlineData("반도체 source:작은매체")]
    [InlineData("반도체 until:2025-01-10")]
    public async Task Nothing_that_fits_is_lost_behind_newer_articles_that_do_not(string question)
    {
        var news = News.Article("작은매체", "2025-01-01", "오래된 기사", "그날 나온 반도체 말이다.");
        for (var i = 0; i < 12_001; i++)
        {
            news.Article("표본일보", "2025-01-27", "", "반도체 말");
        }

        await LoadAsync(news);

        Assert.Equal(["오래된 기사"], await TitlesAsync(question));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition()
    {
        var news = News;
        for (var i = 0; i < 70; i++)
        {
            news.Article("표본일보", "2025-01-27", $"{i}번째", string.Join(' ', Enumerable.Repeat("반도체", 1 + (i % 7))) + $" 소식 {i}");
        }

        await LoadAsync(news);
        var all = await TitlesAsync(new SearchQuery { Text = "반도체", Limit = 70 });
        var first = await TitlesAsync(new SearchQuery { Text = "반도체", Limit = 35 });
        var second = await TitlesAsync(new SearchQuery { Text = "반도체", Limit = 35, Offset = 35 });

        Assert.Equal(70, all.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(all, first.Concat(second));
    }

    [Fact]
    public async Task A_hit_shows_the_stretch_that_answers_with_its_words_marked()
    {
        var padding = string.Concat(Enumerable.Repeat("다른 이야기가 길게 이어진다. ", 30));
        var text = $"{padding}엔비디아의 전력망 계획은 😀 다음 달에 나온다. {padding}";
        await LoadAsync(News.Article("표본일보", "2025-01-27", "긴 글", text));

        var hit = Assert.Single((await ReadAsync(snapshot => snapshot.SearchAsync(new SearchQuery { Text = "엔비디아 전력망" }, Cancel))).Hits);

        Assert.Equal(hit.Snippet.Of(text), hit.SnippetText);
        Assert.Equal(["엔비디아", "전력망"], hit.Marks.Select(mark => mark.Of(text)));
        Assert.InRange(hit.Snippet.Length, 100, 170);
    }

    [Theory]
    [InlineData("AND OR NOT NEAR(")]
    [InlineData("title:엔비디아 body:* ^엔비디아")]
    [InlineData("엔비디아\" OR \"x")]
    [InlineData("'; DROP TABLE article; --")]
    [InlineData("(((((((((")]
    [InlineData("\"")]
    [InlineData("\"\" \"\"")]
    [InlineData("*")]
    [InlineData("은 는 이 가")]
    [InlineData("을를을를")]
    [InlineData("😀🏳️‍🌈 \ud83d")]
    [InlineData("\0\u0001\u200b")]
    [InlineData("\ufffe\u1112\u1161\u11ab")]
    [InlineData("ㄴㄷㄹ ㅏㅏ")]
    [InlineData("_ __ _엔비디아")]
    [InlineData("from: source: since: until: sort:")]
    [InlineData("since:어제의어제 until:-5d sort:loud")]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Any_text_is_a_search_and_changes_nothing(string question)
    {
        await LoadAsync(Corpus);

        foreach (var order in Enum.GetValues<SearchOrder>())
        {
            var parsed = SearchParser.Parse(question, new DateOnly(2025, 2, 1)).Query with { Order = order };
            await TitlesAsync(parsed);
            await TitlesAsync(parsed with { Source = question, From = [question], Phrases = [question] });
            await TitlesAsync(new SearchQuery { Text = question, Order = order });
        }

        Assert.Equal(4, await ReadAsync(snapshot => Task.FromResult(snapshot.Summary.Articles)));
        Assert.NotEmpty(await TitlesAsync("엔비디아"));
    }

    [Fact]
    public async Task A_pasted_book_is_a_search_too()
    {
        await LoadAsync(Corpus);
        var book = string.Concat(Enumerable.Range(0, 10_000).Select(i => (char)(0xAC00 + (i * 37 % 11_172)) + (i % 5 == 0 ? " " : "")));

        await TitlesAsync(book);
        Assert.Contains("반등", await TitlesAsync("엔비디아 반등 " + book));
        await TitlesAsync(new SearchQuery { Text = book, Order = SearchOrder.Newest, Phrases = [book] });
    }

    private Task<IReadOnlyList<string>> TitlesAsync(string question) => TitlesAsync(SearchParser.Parse(question, new DateOnly(2025, 2, 1)).Query);

    private async Task<IReadOnlyList<string>> TitlesAsync(SearchQuery query)
        => [.. (await ReadAsync(snapshot => snapshot.SearchAsync(query, Cancel))).Hits.Select(hit => hit.Article.Title)];
}
