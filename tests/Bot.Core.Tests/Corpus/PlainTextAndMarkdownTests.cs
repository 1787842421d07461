namespace Bot.Core.Tests.Corpus;

public sealed class PlainTextAndMarkdownTests : IDisposable
{
    private readonly CorpusFolder _corpus = new();

    [Theory]
    [InlineData("엔비디아 8.93% 반등\n\n주가가 올랐다.", "엔비디아 8.93% 반등")]
    [InlineData("\n\r\n  “우리는 다르다” 올트먼의 반격\r\n주가가 올랐다.", "“우리는 다르다” 올트먼의 반격")]
    [InlineData("[속보] 뉴욕증시 급락\n주가가 내렸다.", "[속보] 뉴욕증시 급락")]
    [InlineData("AI 거품 꺼지나?\n주가가 내렸다.", "AI 거품 꺼지나?")]
    public async Task The_first_line_of_a_text_may_be_its_headline(string text, string headline)
    {
        var load = await _corpus.With("a.txt", text).ReadAsync();

        Assert.Equal(headline, load.Document.Title);
        Assert.Equal(text, load.Document.Text);
    }

    [Theory]
    [InlineData("엔비디아 주가가 올랐다.\n다음 날에는 내렸다.")]
    [InlineData("엔비디아 주가가 올랐다")]
    [InlineData("반도체 공장 전경. 화성/가나 연합뉴스 |\n주가가 올랐다.")]
    [InlineData("<그림 1>\n주가가 올랐다.")]
    [InlineData("[가나일보=김하나 기자]\n주가가 올랐다.")]
    [InlineData("김하나 기자 hana@example.com\n주가가 올랐다.")]
    [InlineData("(사진=가나)\n주가가 올랐다.")]
    [InlineData("- - -\n주가가 올랐다.")]
    public async Task A_first_line_that_is_text_caption_or_byline_is_no_headline(string text)
    {
        var load = await _corpus.With("a.txt", text).ReadAsync();

        Assert.Null(load.Document.Title);
    }

    [Fact]
    public async Task Front_matter_tells_about_an_article_and_stays_in_its_text()
    {
        const string Text = "---\ntitle: 애플 실적 발표\npublisher: 가나일보\npublished: 2025-01-31T07:00:00+09:00\nurl: https://example.com/1\ntags: [애플, 실적]\n---\n\n애플이 실적을 발표했다.\n";

        var document = (await _corpus.With("a.md", Text).ReadAsync()).Document;

        Assert.Equal(("애플 실적 발표", "가나일보", "2025-01-31T07:00:00+09:00", "https://example.com/1"), (document.Title, document.Publisher, document.Published, document.Url));
        Assert.Equal(Text, document.Text);
        Assert.Equal("\n애플이 실적을 발표했다.\n", document.Text[document.BodyStart..]);
        Assert.False(document.PublishedByManifest);
    }

    [Theory]
    [InlineData("---\r\nSource: 가나일보\r\nDate: 2025-01-31\r\n---\r\n본문이다.")]
    [InlineData("---\noutlet: {name: 가나일보, url: https://example.com}\ndate: \"2025-01-31\"\n...\n본문이다.")]
    [InlineData("\uFEFF---\nmedia: '가나일보'\npub_date: 2025-01-31 # 금요일\n---\n본문이다.")]
    public async Task Front_matter_has_many_spellings(string text)
    {
        var document = (await _corpus.With("a.md", text).ReadAsync()).Document;

        Assert.Equal(("가나일보", "2025-01-31", "본문이다."), (document.Publisher, document.Published, document.Text[document.BodyStart..]));
    }

    [Fact]
    public async Task A_heading_is_the_title_when_front_matter_gives_none()
    {
        var document = (await _corpus.With("a.md", "# 애플 실적 발표\n\n애플이 실적을 발표했다.").ReadAsync()).Document;

        Assert.Equal("애플 실적 발표", document.Title);
        Assert.Equal(0, document.BodyStart);
    }

    [Theory]
    [InlineData("a: &a [x, x]\nb: *a")]
    [InlineData("title: &t 제목\npublisher: *t")]
    public async Task Anchors_and_aliases_in_front_matter_are_refused(string yaml) => await IsIgnoredAsync(yaml, "anchors");

    [Fact]
    public async Task A_YAML_bomb_is_refused()
    {
        var yaml = "a0: &a0 [애플]\n" + string.Concat(Enumerable.Range(1, 30).Select(n => $"a{n}: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}, *a{n - 1}]\n"));

        await IsIgnoredAsync(yaml, "anchors");
    }

    [Fact]
    public async Task Deep_nesting_in_front_matter_does_no_harm()
        => await IsIgnoredAsync("a: " + new string('[', 8000), "nested more than 16 deep");

    [Fact]
    public async Task Front_matter_that_is_not_YAML_is_reported() => await IsIgnoredAsync("title: \"제목", "not valid YAML (line ");

    [Fact]
    public async Task Front_matter_of_more_than_16_kilobytes_is_ignored() => await IsIgnoredAsync("title: " + new string('가', 17_000), "16 KB");

    [Fact]
    public async Task Front_matter_without_an_end_is_reported()
    {
        var load = await _corpus.With("a.md", "---\ntitle: 애플\n\n애플이 실적을 발표했다.").ReadAsync();

        Assert.Contains("without an end", Assert.Single(load.Issues).What, StringComparison.Ordinal);
        Assert.Equal(0, load.Document.BodyStart);
    }

    [Fact]
    public async Task A_rule_of_dashes_is_no_front_matter()
    {
        var load = await _corpus.With("a.md", "---\n\n애플이 실적을 발표했다.").ReadAsync();

        Assert.Empty(load.Issues);
        Assert.Equal(0, load.Document.BodyStart);
    }

    [Fact]
    public async Task Front_matter_without_an_article_is_reported()
    {
        var load = await _corpus.With("a.md", "---\ntitle: 애플\n---\n").ReadAsync();

        Assert.Empty(load.Documents);
        Assert.Equal("holds no words", Assert.Single(load.Issues).What);
    }

    public void Dispose() => _corpus.Dispose();

    /// <summary>Nothing is believed of it, but the article is read.</summary>
    private async Task IsIgnoredAsync(string yaml, string why)
    {
        var load = await _corpus.With("a.md", $"---\n{yaml}\n---\n애플이 실적을 발표했다.").ReadAsync();

        var issue = Assert.Single(load.Issues);
        Assert.Equal("has front matter that was ignored", issue.What);
        Assert.Contains(why, issue.Why, StringComparison.Ordinal);
        Assert.Equal("애플이 실적을 발표했다.", load.Document.Text[load.Document.BodyStart..]);
        Assert.Null(load.Document.Publisher);
    }
}
