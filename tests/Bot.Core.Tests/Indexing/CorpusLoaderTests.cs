using Bot.Core.Cleaning;
using Bot.Core.Corpus;
using Bot.Core.Corpus.Outlets;
using Bot.Core.Dating;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;
using Bot.Core.Indexing;
using Bot.Core.Lexicon;
using Bot.Core.Search;
using Bot.Core.Signals;
using Bot.Testing;
using Bot.Testing.Indexing;
using Bot.Testing.News;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Core.Tests.Indexing;

public sealed class CorpusLoaderTests
{
    private static readonly WordLists Words = WordLists.Load(RepositoryFiles.Words);

    private readonly MemoryIndexStore store = new();
    private readonly MemoryCorpus corpus = new();
    private readonly CountingExtractor extractor = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_load_reads_only_what_is_new_or_changed_and_drops_what_vanished()
    {
        corpus.With("a.txt", "딥시크는 훈련에 557만달러를 썼다.").With("b.txt", "오픈AI는 말이 없다.").With("c.txt", "엔비디아는 내렸다.").WithIssue("d.txt");
        var first = await LoadAsync();
        corpus.With("b.txt", "오픈AI는 입을 열었다.").Without("c.txt").With("e.txt", "메타는 더 쓴다.");
        var second = await LoadAsync();

        Assert.Equal((3, 0, 0, 0), (first.Added, first.Changed, first.Removed, first.Unchanged));
        Assert.Equal((1, 1, 1, 1), (second.Added, second.Changed, second.Removed, second.Unchanged));
        Assert.Equal(5, extractor.Read.Count);
        Assert.Equal(["a.txt", "b.txt", "e.txt"], store.Articles.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("d.txt", Assert.Single(second.Issues).File);
        Assert.Equal((3, 1), (second.Index.Articles, second.Index.Figures));
    }

    [Fact]
    public async Task Other_rules_read_everything_again()
    {
        corpus.With("a.txt", "딥시크는 훈련에 557만달러를 썼다.");
        await LoadAsync();
        var report = await LoadAsync("rules 2");

        Assert.Equal((1, 0), (report.Added, report.Unchanged));
        Assert.Equal(["a.txt", "a.txt"], extractor.Read);
    }

    [Fact]
    public async Task An_article_in_another_language_can_be_searched_and_has_no_facts()
    {
        corpus.With("en.txt", "DeepSeek says that it spent 5.6 million dollars on the training of the model, and the market did not believe it.");
        await LoadAsync();

        var article = store.Articles["en.txt"];
        Assert.Equal("en", article.Article.Language);
        Assert.Empty(article.Facts);
        Assert.NotEmpty(article.BodyLines);
        Assert.Empty(extractor.Read);
    }

    [Fact]
    public async Task An_article_that_a_rule_fails_on_is_indexed_without_its_facts_and_reported()
    {
        corpus.With("a.txt", "딥시크는 훈련에 557만달러를 썼다.").With("b.txt", "폭탄이 든 글이다. 557만달러.").With("c.txt", "오픈AI는 말이 없다.");
        extractor.Bomb = "폭탄";
        var report = await LoadAsync();

        Assert.Equal(3, report.Added);
        Assert.Empty(store.Articles["b.txt"].Facts);
        Assert.Single(store.Articles["a.txt"].Facts);
        var issue = Assert.Single(report.Issues);
        Assert.Equal(("b.txt", "lacks facts"), (issue.File, issue.What));
    }

    [Fact]
    public async Task A_folder_that_gives_nothing_but_an_issue_leaves_the_index_as_it_was()
    {
        corpus.With("a.txt", "하나다.").With("b.txt", "둘이다.");
        await LoadAsync();
        corpus.Without("a.txt").Without("b.txt").WithIssue("corpus");
        var report = await LoadAsync();

        Assert.Equal(2, report.Index.Articles);
        Assert.Equal((0, 1), (report.Removed, store.Commits));
        Assert.Equal(2, report.Issues.Count);
    }

    [Fact]
    public async Task A_guarded_load_that_would_lose_most_of_the_index_changes_nothing_and_says_what_is_missing()
    {
        corpus.With("old/a.txt", "하나다.").With("old/b.txt", "둘이다.").With("old/c.txt", "셋이다.").With("new/d.txt", "넷이다.").With("new/e.txt", "다섯이다.");
        await LoadAsync();
        corpus.Without("old/a.txt").Without("old/b.txt").Without("old/c.txt").With("f.txt", "여섯이다.");
        var refused = await GuardedAsync();

        Assert.Equal((5, 1, 0), (refused.Index.Articles, store.Commits, refused.Removed));
        Assert.Equal((3, 5, 0.5), (refused.Refusal!.Gone, refused.Refusal.Known, refused.Refusal.Share));
        Assert.Equal([("old", 3)], refused.Refusal.Folders);
        Assert.Equal(3, (await GuardedAsync(isForced: true)).Removed);
        Assert.Equal(3, store.Articles.Count);
    }

    [Fact]
    public async Task A_guarded_load_takes_articles_that_moved_for_what_they_are()
    {
        corpus.With("old/a.txt", "하나다.").With("old/b.txt", "둘이다.").With("old/c.txt", "셋이다.");
        await LoadAsync();
        corpus.Without("old/a.txt").Without("old/b.txt").Without("old/c.txt").With("new/a.txt", "하나다.").With("new/b.txt", "둘이다.").With("new/c.txt", "셋이다.");
        var report = await GuardedAsync();

        Assert.Null(report.Refusal);
        Assert.Equal(["new/a.txt", "new/b.txt", "new/c.txt"], report.Changes.Added);
        Assert.Equal(["old/a.txt", "old/b.txt", "old/c.txt"], report.Changes.Removed);
    }

    [Fact]
    public async Task A_guarded_load_counts_what_other_rules_have_read()
    {
        corpus.With("a.txt", "하나다.").With("b.txt", "둘이다.").With("c.txt", "셋이다.");
        await LoadAsync();
        corpus.Without("a.txt").Without("b.txt").Without("c.txt");
        var refused = await GuardedAsync("rules 2");

        Assert.Equal((3, 3), (refused.Refusal!.Gone, refused.Refusal.Known));
        Assert.Equal(3, store.Articles.Count);
    }

    [Fact]
    public async Task A_guarded_load_of_a_handful_of_articles_may_lose_them()
    {
        corpus.With("a.txt", "하나다.").With("b.txt", "둘이다.");
        await LoadAsync();
        corpus.Without("a.txt").Without("b.txt");

        Assert.Equal(2, (await GuardedAsync()).Removed);
    }

    [Fact]
    public async Task An_empty_folder_empties_the_index()
    {
        corpus.With("a.txt", "하나다.");
        await LoadAsync();
        corpus.Without("a.txt");

        Assert.Equal(1, (await LoadAsync()).Removed);
        Assert.Empty(store.Articles);
    }

    [Fact]
    public async Task A_load_that_fails_or_is_cancelled_commits_nothing()
    {
        corpus.With("a.txt", "하나다.").With("b.txt", "둘이다.").With("c.txt", "셋이다.");
        corpus.Failure = (2, new InvalidOperationException("the reader broke"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => LoadAsync());
        corpus.Failure = null;
        using var cancelled = new CancellationTokenSource();
        var progress = new Immediate(() => cancelled.Cancel());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Loader().LoadAsync("corpus", progress, cancelled.Token));

        Assert.Equal(0, store.Commits);
        Assert.Equal(3, (await LoadAsync()).Added);
    }

    [Fact]
    public async Task Near_copies_are_one_story_and_other_reports_on_the_same_event_are_not()
    {
        corpus.With("a.txt", Agency).With("b.txt", $"{Agency} (끝)").With("c.txt", "표본일보 취재진\n" + Agency).With("d.txt", OtherReport);
        var report = await LoadAsync();

        var story = store.Articles["a.txt"].Story;
        Assert.Equal(store.Articles["a.txt"].Article.Id.Value, story);
        Assert.Equal([story, story], [store.Articles["b.txt"].Story, store.Articles["c.txt"].Story]);
        Assert.NotEqual(story, store.Articles["d.txt"].Story);
        Assert.Equal(2, report.Index.Stories);
    }

    [Fact]
    public async Task When_the_first_article_of_a_story_goes_or_comes_the_story_is_found_again()
    {
        corpus.With("a.txt", Agency).With("b.txt", $"{Agency} (끝)").With("c.txt", $"{Agency} 끝.");
        await LoadAsync();
        corpus.Without("a.txt");
        var without = await LoadAsync();
        var remaining = store.Articles["b.txt"].Article.Id.Value;

        Assert.Equal((2, 1), (without.Changed, without.Removed));
        Assert.All(store.Articles.Values, article => Assert.Equal(remaining, article.Story));
        corpus.With("0.txt", $"{Agency} 전문.");
        Assert.Equal(1, (await LoadAsync()).Index.Stories);
        Assert.All(store.Articles.Values, article => Assert.Equal(store.Articles["0.txt"].Article.Id.Value, article.Story));
    }

    [Fact]
    public async Task After_any_changes_the_index_is_what_one_load_would_have_made()
    {
        var random = new Random(7);
        for (var step = 0; step < 15; step++)
        {
            for (var change = 0; change < 4; change++)
            {
                var file = $"{random.Next(9)}.txt";
                _ = random.Next(4) == 0 ? corpus.Without(file) : corpus.With(file, random.Next(2) == 0 ? $"{Agency} {random.Next(6)}" : $"{OtherReport} {random.Next(6)}");
            }

            await LoadAsync();
        }

        var grown = Essence();
        await LoadAsync("all at once");
        Assert.Equal(Essence(), grown);
    }

    private IEnumerable<string> Essence()
        => store.Articles.Values.OrderBy(article => article.Article.File, StringComparer.Ordinal).Select(article => $"{article.Article.File} {article.Article.Id} {article.Story} {article.Facts.Count}");

    private Task<LoadReport> LoadAsync(string version = "rules 1") => Loader(version).LoadAsync("corpus", null, Cancel);

    private Task<LoadReport> GuardedAsync(string version = "rules 1", bool isForced = false)
        => Loader(version).LoadAsync("corpus", isForced ? null : new VanishGuard(0.5), null, Cancel);

    private CorpusLoader Loader(string version = "rules 1")
    {
        var gazetteer = TestLexicon.Gazetteer;
        var indexer = new ArticleIndexer(
            new TextCleaner(Words), new OutletRecogniser(gazetteer, Words), new PublicationDating(Words, []), new DateResolver(Words),
            new MentionFinder(gazetteer, Words, new Particles(Words)), [extractor], SearchTokenizer.From(Words), NullLogger<ArticleIndexer>.Instance);
        return new CorpusLoader(corpus, indexer, store, new ReaderVersion(version), new CorpusSignal(), TimeProvider.System);
    }

    private const string Agency = """
        인공지능 반도체를 만드는 회사의 주가가 이틀째 흔들렸다. 중국의 작은 연구소가 적은 돈으로 큰 모형을 길렀다는 소식이 퍼지자 투자자들은 지금까지의 셈법이 맞는지 되물었다.
        시장에서는 장비 수요가 줄어들 것이라는 걱정과, 값이 내리면 오히려 더 많이 쓰게 된다는 기대가 맞섰다. 회사 측은 시험에 쓰인 장비가 모두 규정에 맞는다고만 답했다.
        """;

    private const string OtherReport = """
        중국 연구소의 새 모형이 알려진 뒤 인공지능 반도체 주가가 크게 떨어졌다. 증권가에서는 이번 일을 두고 과열이 식는 과정이라는 풀이와 매수할 때라는 풀이가 함께 나왔다.
        한 전략가는 설비 투자 계획이 바뀌었다는 신호는 아직 없다고 짚었고, 다른 전략가는 다음 분기 실적 발표까지 기다려 보자고 했다.
        """;

    private sealed class Immediate(Action action) : IProgress<CorpusProgress>
    {
        public void Report(CorpusProgress value) => action();
    }

    /// <summary>Money amounts, with a list of the articles that were read and a text that cannot be read.</summary>
    private sealed class CountingExtractor : IFactExtractor
    {
        private readonly FigureExtractor figures = new(Words);

        public List<string> Read { get; } = [];

        public string? Bomb { get; set; }

        public IEnumerable<Fact> Extract(ArticleReading reading)
        {
            lock (Read)
            {
                Read.Add(reading.Article.File);
            }

            return Bomb is not null && reading.Text.Raw.Contains(Bomb, StringComparison.Ordinal) ? throw new InvalidOperationException("boom") : figures.Extract(reading);
        }
    }
}
