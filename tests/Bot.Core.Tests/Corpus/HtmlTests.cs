namespace Bot.Core.Tests.Corpus;

public sealed class HtmlTests : IDisposable
{
    private readonly CorpusFolder _corpus = new();

    [Fact]
    public async Task The_article_of_a_page_is_read_without_what_surrounds_it()
    {
        const string Page = """
            <!DOCTYPE html><html lang="ko"><head><title>엔비디아 반등 - 가나일보</title>
            <meta property="og:title" content="엔비디아 &quot;반등&quot;"><meta property="og:site_name" content="가나일보">
            <meta property="article:published_time" content="2025-01-29T07:10:00+09:00"><link rel="canonical" href="https://example.com/1">
            <style>p{color:red}</style><script>var x = "<p>스크립트</p>";</script></head>
            <body><header><a href="/">가나일보</a></header><nav><ul><li><a href="/a">정치</a></li><li><a href="/b">경제</a></li></ul></nav>
            <main><article><h1>엔비디아 "반등"</h1>
              <p>엔비디아 주가가 28일(현지시간)
                 8.93%&nbsp;올랐다.</p>
              <figure><img src="x.jpg" alt="사진"><figcaption>엔비디아 본사. 가나 제공</figcaption></figure>
              <div class="article_ad">광고를 보세요</div>
              <p>투자자들은 <b>“다행이다”</b>라고 말했다.<br/>하루 전에는 17% 내렸다.</p>
              <script>track()</script><noscript>자바스크립트를 켜세요</noscript>
              <p hidden>숨은 글</p><p style="display: none">또 숨은 글</p>
              <ul class="related"><li><a href="/2">관련 기사 하나</a></li></ul>
              <ul><li><a href="/3">많이 본 기사의 긴 제목이 여기에 온다</a></li><li><a href="/4">또 하나의 긴 제목</a></li></ul>
            </article></main><aside>인기 기사</aside><footer>저작권자</footer></body></html>
            """;

        var load = await _corpus.With("a.html", Page).ReadAsync();

        Assert.Empty(load.Issues);
        Assert.Equal("엔비디아 주가가 28일(현지시간) 8.93%\u00A0올랐다.\n투자자들은 “다행이다”라고 말했다.\n하루 전에는 17% 내렸다.", load.Document.Text);
        Assert.Equal(("엔비디아 \"반등\"", "가나일보", "2025-01-29T07:10:00+09:00", "https://example.com/1"), (load.Document.Title, load.Document.Publisher, load.Document.Published, load.Document.Url));
    }

    [Theory]
    [InlineData("<div id=wrap><div class=menu><a href=1>정치</a> <a href=2>경제</a></div><div id=view>애플이 실적을 발표했다.<br><br>주가가 조금 올랐다.</div><div>로그인</div></div>")]
    [InlineData("<table><tr><td><a href=1>정치</a></td><td><p>애플이 실적을 발표했다.</p><p>주가가 조금 올랐다.</p></td></tr></table>")]
    [InlineData("<div><section><p>애플이 실적을 발표했다.</p></section><section><p>주가가 조금 올랐다.</p></section></div><div>로그인</div>")]
    [InlineData("<article><p>다른 기사</p></article><article><p>애플이 실적을 발표했다.</p><p>주가가 조금 올랐다.</p></article>")]
    [InlineData("<article><a href=1>목록</a></article><div itemprop=articleBody>애플이 실적을 발표했다.<p>주가가 조금 올랐다.</div>")]
    [InlineData("애플이 실적을 발표했다.<p>주가가 조금 올랐다.")]
    public async Task The_article_is_found_by_its_text(string body)
    {
        var load = await _corpus.With("a.htm", "<html><body>" + body).ReadAsync();

        Assert.Equal("애플이 실적을 발표했다.\n주가가 조금 올랐다.", load.Document.Text);
    }

    [Fact]
    public async Task A_wrapper_with_an_unfortunate_name_does_not_hide_the_article()
    {
        var load = await _corpus.With("a.html", "<body><div class='ad content'><div class='share-wrap'><p>애플이 실적을 발표했다.</p><p>주가가 조금 올랐다.</p></div></div>").ReadAsync();

        Assert.Equal("애플이 실적을 발표했다.\n주가가 조금 올랐다.", load.Document.Text);
    }

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"제목","datePublished":"2025-01-31","publisher":{"@type":"Organization","name":"가나일보"},"url":"u"}</script>""")]
    [InlineData("""<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x","url":"y"},{"@type":["ReportageNewsArticle"],"headline":"제목","datePublished":"2025-01-31","publisher":{"name":"가나일보"},"url":"u"}]}</script>""")]
    [InlineData("""<script type="application/ld+json">{broken</script><meta property="og:title" content="제목"><meta property="og:site_name" content="가나일보"><meta itemprop="datePublished" content="2025-01-31"><meta property="og:url" content="u">""")]
    [InlineData("""<meta name="og:title" content="제목"><meta name="dc.publisher" content="가나일보"><meta name="dc.date.issued" content="2025-01-31"><link rel="canonical" href="u">""")]
    public async Task A_page_tells_about_itself_in_many_ways(string head)
    {
        var document = (await _corpus.With("a.html", $"<html><head>{head}</head><body><p>애플이 실적을 발표했다.</p></body></html>").ReadAsync()).Document;

        Assert.Equal(("제목", "가나일보", "2025-01-31", "u"), (document.Title, document.Publisher, document.Published, document.Url));
    }

    [Theory]
    [InlineData("""<time datetime="2025-01-31">31일</time>""", "2025-01-31")]
    [InlineData("""<time datetime="2025-02-02">댓글</time><time itemprop="datePublished" datetime="2025-01-31">31일</time>""", "2025-01-31")]
    [InlineData("""<time datetime="2025-02-02">댓글</time><time datetime="2025-01-31">31일</time>""", null)]
    public async Task A_time_element_dates_a_page_only_if_it_is_clear_which(string times, string? published)
    {
        var document = (await _corpus.With("a.html", $"<body><p>애플이 실적을 발표했다.</p>{times}").ReadAsync()).Document;

        Assert.Equal(published, document.Published);
    }

    [Theory]
    [InlineData("<html><body><script>render('기사')</script></body></html>")]
    [InlineData("<html><head><title>제목뿐</title></head></html>")]
    [InlineData("<frameset><frame src=x></frameset>")]
    public async Task A_page_without_text_is_reported(string page)
    {
        var load = await _corpus.With("a.html", page).ReadAsync();

        Assert.Empty(load.Documents);
        Assert.Equal("holds no article text", Assert.Single(load.Issues).What);
    }

    public static TheoryData<string> Bombs =>
    [
        "<b id={0}><p>",
        "<b id={0}></p>",
        "<p><font a={0}>x</p>",
        "<div>",
        "<a href={0}><div>",
        "<table>x",
        "<svg><foreignObject>",
        "<p>x",
        "<table><tr><td></table>",
    ];

    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task A_page_that_would_take_for_ever_is_given_up(string pattern)
    {
        var page = string.Concat(Enumerable.Range(0, 210_000).Select(n => pattern.Replace("{0}", $"{n}", StringComparison.Ordinal)));

        var load = await _corpus.WithGoodArticle().With("a.html", page).ReadAsync();

        load.HasOnlyIssue("a.html", "is not readable HTML");
    }

    [Fact]
    public async Task A_page_nested_as_deep_as_allowed_is_read()
    {
        var load = await _corpus.With("a.html", string.Concat(Enumerable.Repeat("<div>", 500)) + "애플이 실적을 발표했다.").ReadAsync();

        Assert.Equal("애플이 실적을 발표했다.", load.Document.Text);
    }

    public void Dispose() => _corpus.Dispose();
}
