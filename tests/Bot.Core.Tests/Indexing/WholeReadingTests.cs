using Bot.Core.Articles;
using Bot.Core.Corpus;
using Bot.Core.Indexing;
using Bot.Core.Lexicon;
using Bot.Core.Tests.Extraction;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Core.Tests.Indexing;

/// <summary>Texts read as a load reads them: cleaned, dated, with all rules and the project's own lexicon.</summary>
public sealed class WholeReadingTests
{
    private const int Enormous = 300_000;

    // What one rule or another reacts to, so that random texts bring all of them together.
    private static readonly string[] Pieces =
    [
        "엔비디아", "MS", "나델라 ", "홍길동 대표는 ", "그는 ", "업계에 따르면 ", "주가가 ", "코스피는 ", "28일 ", "지난달 ", "전날보다 ", "장중 ", "3.1% ", "(-2%)", "▼1.2%", "5억달러", "(약 7000억원)", "600억~650억달러", "각각 ",
        "올랐다. ", "하락한 ", "급락했다.", "밝혔다. ", "고 말했다. ", "라며 ", "것으로 내다봤다. ", "“", "”", "\"", "‘", "’", "(", ")", "[사진=통신]", "홍길동 기자 = ", "hong@example.com", "\n", "\n\n", " ", "\u00A0", "…", "😀", "\uFFFD", ", ", "%",
    ];

    private static readonly ArticleIndexer Indexer = Create();

    [Fact]
    public void Whatever_the_text_no_rule_fails_and_every_fact_reads_back_as_its_words()
        => Check.One(
            Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(300).WithEndSize(120),
            Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(pieces => "가상 소식\n\n" + string.Concat(pieces)).ToArbitrary(), text =>
            {
                var (article, issue) = Indexer.Read(Document(text));

                Assert.Null(issue);
                Assert.Equal(text, article.Article.Text);
                Assert.All(article.Facts, fact => Assert.Equal(fact.Words, text[fact.Span.Start..fact.Span.End]));
                Assert.All(article.Facts, fact => Assert.Contains(article.BodyLines, line => line.Contains(fact.Span)));
            }));

    /// <summary>
    /// Lines that take hours when a rule asks for all pairs of things in a sentence or an article. The facts that stand in each repetition
    /// are still found.
    /// </summary>
    [Theory]
    [InlineData("엔비디아(-3.1%), ", 20_000)]
    [InlineData("엔비디아와 MS가 각각 3.1%, 2% ", 0)]
    [InlineData("홍길동 대표는 28일 “엔비디아가 3.1% 올랐다. 5억달러다”라며 ", 5_000)]
    [InlineData("홍길동 대표는 “수요가 늘었다”고 말했다. ", 10_000)]
    [InlineData("엔비디아가 3.1% 올랐다. ", 15_000)]
    [InlineData("매출은 5억달러(약 7000억원)로 늘었다. ", 20_000)]
    [InlineData("1월 28일 ", 0)]
    [InlineData("최근 3개월간 ", 0)]
    [InlineData("나델라 저커버그 엔비디아 ", 0)]
    [InlineData("“‘", 0)]
    [InlineData("“가 ", 0)]
    [InlineData("(가", 0)]
    [InlineData("가", 0)]
    [InlineData("업계에 따르면 ", 0)]
    public void A_line_without_an_end_is_read_and_yields_what_it_repeats(string piece, int facts)
    {
        var (article, issue) = Indexer.Read(Document("가상 소식\n\n" + string.Concat(Enumerable.Repeat(piece, Enormous / piece.Length))));

        Assert.Null(issue);
        Assert.True(article.Facts.Count >= facts, $"{article.Facts.Count} facts were found instead of {facts} or more.");
    }

    private static SourceDocument Document(string text)
        => new() { File = "a.txt", Text = text, BodyStart = 0, Title = "가상 소식", Fingerprint = "1" };

    private static ArticleIndexer Create()
        => new ServiceCollection()
            .AddSingleton(Reader.Instance.Words)
            .AddSingleton(Reader.Instance.Gazetteer)
            .AddSingleton<Particles>()
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddIndexing()
            .BuildServiceProvider()
            .GetRequiredService<ArticleIndexer>();
}
