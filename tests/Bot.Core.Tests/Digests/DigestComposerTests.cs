using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Chat.Plain;
using Bot.Core.Digests.Composing;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Planning;
using Bot.Core.Digests.Planning.Content;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Extraction.Moves;
using Bot.Testing;
using Bot.Testing.News;

namespace Bot.Core.Tests.Digests;

public sealed class DigestComposerTests
{
    private static readonly DateOnly Today = new(2025, 1, 31);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2025-01-29")]
    [InlineData("2025-01-31")]
    [InlineData("2025-02-12")]
    public async Task Every_sentence_stands_in_its_article_where_it_says(string day)
    {
        var digest = await DigestAsync(DateOnly.Parse(day, CultureInfo.InvariantCulture), freshDays: 8);
        await using var snapshot = await digest.Store.OpenAsync(Cancel);
        var blocks = (await PagesAsync(digest)).SelectMany(page => page.Sections).SelectMany(section => section.Blocks).ToList();
        var sentences = blocks.OfType<StoryBlock>().SelectMany(story => story.Sentences).ToList();

        Assert.True(sentences.Count > 2, $"Only {sentences.Count} sentences are shown.");
        foreach (var sentence in sentences)
        {
            var article = await snapshot.FindArticleAsync(sentence.Citation.Article.Value, Cancel);
            Assert.Equal(sentence.Citation.Span!.Value.Of(article!.Text), sentence.Text.Text);
            Assert.All(sentence.Basis, fact => Assert.True(sentence.Citation.Span.Value.Contains(fact.Span)));
        }

        foreach (var fact in blocks.OfType<FactBlock>().Select(block => block.Fact))
        {
            Assert.Equal(fact.Words, fact.Span.Of((await snapshot.FindArticleAsync(fact.Article.Value, Cancel))!.Text));
        }
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task A_digest_reads_as_it_was_approved(string language)
    {
        var digest = await DigestAsync(Today, freshDays: 3);

        var reply = await digest.Composer.ComposeAsync(digest.Bundle, DeliveryKind.Digest, Locale.Of(language)!, Today, Cancel);

        Assert.Null(GoldenFile.Difference($"tests/Bot.Core.Tests/Digests/Golden/digest.{language}.txt", new PlainTextRenderer().Render(reply!)));
    }

    [Fact]
    public async Task Pages_show_every_story_once_and_lead_on_to_each_other()
    {
        var digest = await DigestAsync(new DateOnly(2025, 2, 12), freshDays: 0);

        var pages = await PagesAsync(digest);

        var headlines = pages.SelectMany(page => page.Sections).SelectMany(section => section.Blocks).OfType<StoryBlock>().Select(story => story.Headline).ToList();
        Assert.Equal(BundleContent.Read(digest.Bundle)!.Stories.Count, headlines.Count);
        Assert.Equal(headlines.Count, headlines.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal((null, null), (pages[0].Page!.Previous, pages[^1].Page!.Next));
        Assert.Equal($"/digest {digest.Bundle.Id} page:2", pages[0].Page!.Next);
    }

    [Fact]
    public async Task What_is_gone_from_the_corpus_is_left_out_and_nothing_is_left_of_an_emptied_one()
    {
        var room = new NewsRoom();
        var news = NewsRoom.News()
            .Article("한빛일보", "2025-01-28", "부산 새 부두 착공", "부산 항만공사는 새 부두의 착공식을 28일 부산에서 열었다고 밝혔다.")
            .Article("샛별신문", "2025-01-28", "대전 도서관 개관", "대전시는 오래 기다린 시립 도서관의 문을 28일 아침에 열었다고 알렸다.");
        var plan = await room.PlanAsync(news);
        var left = NewsRoom.News().Article("샛별신문", "2025-01-28", "대전 도서관 개관", "대전시는 오래 기다린 시립 도서관의 문을 28일 아침에 열었다고 알렸다.");

        Assert.Contains("부산 새 부두 착공", await room.TellAsync(news, plan), StringComparison.Ordinal);
        var told = await room.TellAsync(left, plan);
        Assert.DoesNotContain("부산", told, StringComparison.Ordinal);
        Assert.Contains("대전 도서관 개관", told, StringComparison.Ordinal);
        Assert.Equal("", await room.TellAsync(NewsRoom.News().Article("다른신문", "2025-01-28", "다른 글", "이 글은 그 둘과 아무 상관이 없다."), plan));
    }

    [Fact]
    public async Task A_correction_names_the_number_that_was_sent()
    {
        var room = new NewsRoom();
        await room.SendAsync(Close("한빛일보", 16.97m));
        var later = Close("샛별신문", 12.5m);

        var told = await room.TellAsync(later, await room.PlanAsync(later));

        Assert.Contains("정정: 앞서 보낸 것과 다르게 보도된 것", told, StringComparison.Ordinal);
        Assert.Contains("앞서 보낸 수치: −16.97% · 종가 (한빛일보)", told, StringComparison.Ordinal);
        Assert.Contains("12.5%", told, StringComparison.Ordinal);
    }

    private static NewsBuilder Close(string outlet, decimal percent) => NewsRoom.News().Article(
        outlet, "2025-01-28", "엔비디아 마감", $"엔비디아는 27일 {percent}% 내린 채 거래를 마쳤다고 {outlet}가 적었다.",
        facts => facts.Moves("엔비디아", -percent, $"{percent}%", "2025-01-27", MoveKind.Close));

    private static async Task<Digest> DigestAsync(DateOnly today, int freshDays)
    {
        var (corpus, moment) = (await SampleCorpus.ReadAsync(), new PlanMoment(today, freshDays));
        var store = corpus.StoreOf(today);
        await using var snapshot = await store.OpenAsync(Cancel);
        var plan = DigestPlanner.Plan(await corpus.Desk.ReadAsync(snapshot, moment.ReadSince, Cancel), Interest.Everything, Had.Nothing, moment);
        return new Digest(store, corpus.ComposerOf(store), plan.Bundle!);
    }

    private static async Task<List<Reply>> PagesAsync(Digest digest)
    {
        var pages = new List<Reply>();
        await using var snapshot = await digest.Store.OpenAsync(Cancel);
        do
        {
            pages.Add((await digest.Composer.ComposeAsync(snapshot, digest.Bundle, "뉴스 요약", Locale.Korean, pages.Count + 1, Cancel))!);
        }
        while (pages[^1].Page!.Next is not null);

        return pages;
    }

    private sealed record Digest(FakeIndexStore Store, DigestComposer Composer, Bundle Bundle);
}
