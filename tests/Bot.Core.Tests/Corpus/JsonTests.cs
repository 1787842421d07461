using System.Text;

namespace Bot.Core.Tests.Corpus;

public sealed class JsonTests : IDisposable
{
    private readonly CorpusFolder _corpus = new();

    [Fact]
    public async Task A_JSON_object_is_an_article()
    {
        var document = (await _corpus.With("a.json", """{"title":"애플 실적","text":"애플이 실적을 발표했다.\n주가가 올랐다.","publisher":"가나일보","published":"2025-01-31","url":"https://example.com/1"}""").ReadAsync()).Document;

        Assert.Equal(("a.json", "애플 실적", "애플이 실적을 발표했다.\n주가가 올랐다."), (document.File, document.Title, document.Text));
        Assert.Equal(("가나일보", "2025-01-31", "https://example.com/1"), (document.Publisher, document.Published, document.Url));
    }

    [Theory]
    [InlineData("""{"headline":"제목","body":"본문이다.","source":{"id":null,"name":"가나일보"},"publishedAt":"2025-01-31","link":"u"}""")]
    [InlineData("""{"제목":"제목","본문":"본문이다.","언론사":"가나일보","일자":20250131,"URL":"u"}""")]
    [InlineData("""{"Title":"제목","content":["본문이다."],"outlet":"가나일보","DATE":"2025-01-31","Url":"u","id":"https://example.com/other"}""")]
    [InlineData("""{"title":"제목","content_html":"<p>본문이다.</p><script>x()</script>","site_name":"가나일보","date_published":"2025-01-31","url":"u"}""")]
    [InlineData("""{"title":"제목","content":"<div>본문이다.</div>","media":"가나일보","pub-date":"2025-01-31","permalink":"u"}""")]
    [InlineData("""{/* 옛 형식 */"title":"제목","description":"본문이다.","press":"가나일보","date":"2025-01-31","href":"u",}""")]
    public async Task Fields_have_many_names(string json)
    {
        var document = (await _corpus.With("a.json", json).ReadAsync()).Document;

        Assert.Equal(("제목", "본문이다.", "가나일보", "2025-01-31", "u"), (document.Title, document.Text, document.Publisher, document.Published, document.Url));
    }

    [Theory]
    [InlineData("1738281600", "2025-01-31T00:00:00Z")]
    [InlineData("1738281600000", "2025-01-31T00:00:00Z")]
    [InlineData("-5", null)]
    [InlineData("1e300", null)]
    [InlineData("9223372036854775807", null)]
    public async Task A_moment_may_be_a_number(string number, string? expected)
    {
        var document = (await _corpus.With("a.json", $$"""{"text":"본문이다.","date":{{number}}}""").ReadAsync()).Document;

        Assert.Equal(expected, document.Published);
    }

    [Theory]
    [InlineData("""[{"text":"첫째 기사"},{"text":"둘째 기사"}]""")]
    [InlineData("""{"status":"ok","articles":[{"text":"첫째 기사"},{"text":"둘째 기사"}]}""")]
    [InlineData("""{"items":[{"text":"첫째 기사"},{"text":"둘째 기사"}]}""")]
    public async Task A_list_gives_numbered_articles(string json)
    {
        var load = await _corpus.With("a.json", json).ReadAsync();

        Assert.Equal(["a.json#0", "a.json#1"], load.Files);
        Assert.Equal(["첫째 기사", "둘째 기사"], load.Documents.Select(document => document.Text));
        Assert.Empty(load.Issues);
    }

    [Fact]
    public async Task A_JSON_feed_names_its_outlet()
    {
        const string Feed = """
            {"version":"https://jsonfeed.org/version/1.1","title":"가나일보","description":"소식","items":[
              {"id":"1","url":"https://example.com/1","title":"첫째","content_html":"<p>첫째 <b>기사</b></p><p>둘째 줄</p>","date_published":"2025-01-31T07:00:00+09:00"},
              {"id":"https://example.com/2","content_text":"둘째 기사"}]}
            """;

        var load = await _corpus.With("a.json", Feed).ReadAsync();

        Assert.Equal(["첫째 기사\n둘째 줄", "둘째 기사"], load.Documents.Select(document => document.Text));
        Assert.All(load.Documents, document => Assert.Equal("가나일보", document.Publisher));
        Assert.Equal(["https://example.com/1", "https://example.com/2"], load.Documents.Select(document => document.Url));
    }

    [Fact]
    public async Task Items_that_are_no_articles_are_reported_and_the_others_kept()
    {
        var load = await _corpus.With("a.json", """[{"text":"첫째 기사"},7,{"title":"제목뿐"},{"text":"넷째 기사"}]""").ReadAsync();

        Assert.Equal(["a.json#0", "a.json#3"], load.Files);
        Assert.Equal(["item 1 is no article", "item 2 is no article"], load.Issues.Select(issue => issue.What));
    }

    [Theory]
    [InlineData("""{"title":"제목뿐"}""")]
    [InlineData("\"문자열\"")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"articles":[]}""")]
    public async Task JSON_without_an_article_is_reported(string json)
    {
        var load = await _corpus.With("a.json", json).ReadAsync();

        Assert.Empty(load.Documents);
        Assert.Equal("holds no article", Assert.Single(load.Issues).What);
    }

    [Theory]
    [InlineData("""[{"text":"첫째 기사"},{"text":"둘째 기사"},{"text":"셋째""")]
    [InlineData("""[{"text":"첫째 기사"},{"text":"둘째 기사"},""")]
    [InlineData("""[{"text":"첫째 기사"},{"text":"둘째 기사"}""")]
    [InlineData("""{"title":"가나일보","meta":{"n":[1,2]},"items":[{"text":"첫째 기사"},{"text":"둘째 기사"},{"te""")]
    public async Task JSON_cut_in_the_middle_keeps_the_articles_in_front_of_the_cut(string json)
    {
        var load = await _corpus.With("a.json", json).ReadAsync();

        Assert.Equal(["첫째 기사", "둘째 기사"], load.Documents.Select(document => document.Text));
        var issue = Assert.Single(load.Issues);
        Assert.Equal("is cut or broken at line 1", issue.What);
        Assert.EndsWith("The 2 articles in front of that place were kept.", issue.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_cut_at_any_byte_gives_whole_articles_and_an_issue()
    {
        var whole = Encoding.UTF8.GetBytes("""{"items":[{"text":"첫째 기사다"},{"text":"둘째 “기사”다"}]}""");
        for (var length = 1; length < whole.Length; length++)
        {
            using var corpus = new CorpusFolder();

            var load = await corpus.With("a.json", whole[..length]).ReadAsync();

            Assert.NotEmpty(load.Issues);
            Assert.All(load.Documents, document => Assert.Contains(document.Text, new[] { "첫째 기사다", "둘째 “기사”다" }));
        }
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"text":"잘린 기사""")]
    [InlineData("no json at all")]
    public async Task Broken_JSON_without_a_whole_article_is_reported(string json)
    {
        var load = await _corpus.With("a.json", json).ReadAsync();

        Assert.Empty(load.Documents);
        Assert.Contains("Nothing in front of that place is a whole article.", Assert.Single(load.Issues).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nesting_a_million_deep_does_no_harm()
    {
        var load = await _corpus.With("a.json", new string('[', 1_000_000)).With("b.json", string.Concat(Enumerable.Repeat("{\"a\":", 100_000))).ReadAsync();

        Assert.Empty(load.Documents);
        Assert.Equal(2, load.Issues.Count);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_is_no_text()
    {
        var load = await _corpus.With("a.json", """[{"text":"\ud83d"},{"\ud83d":1,"text":"둘째 기사","title":"\udc00"}]""").ReadAsync();

        Assert.Equal(("a.json#1", null), (load.Document.File, load.Document.Title));
        Assert.Equal("item 0 is no article", Assert.Single(load.Issues).What);
    }

    [Fact]
    public async Task Each_line_of_a_jsonl_file_is_an_article()
    {
        var load = await _corpus.With("a.jsonl", "{\"text\":\"첫째\u2028기사\"}\r\n\n{\"text\":\"셋째 기사\"}\n").ReadAsync();

        Assert.Equal(["a.jsonl#0", "a.jsonl#2"], load.Files);
        Assert.Equal("첫째\u2028기사", load.Documents[0].Text);
        Assert.Empty(load.Issues);
    }

    [Fact]
    public async Task A_broken_line_is_reported_and_the_others_are_kept()
    {
        var load = await _corpus.With("a.jsonl", "{\"text\":\"첫째 기사\"}\n{\"text\":\"둘째\n[1]\n{\"text\":\"넷째 기사\"}").ReadAsync();

        Assert.Equal(["a.jsonl#0", "a.jsonl#3"], load.Files);
        Assert.Equal(["line 2 is not JSON", "line 3 is no article"], load.Issues.Select(issue => issue.What));
    }

    [Fact]
    public async Task Thousands_of_broken_lines_are_summed_up()
    {
        var load = await _corpus.With("a.jsonl", string.Concat(Enumerable.Repeat("{\n", 5000))).ReadAsync();

        Assert.Equal(21, load.Issues.Count);
        Assert.Equal("has 4980 more problems of this kind", load.Issues[^1].What);
    }

    public void Dispose() => _corpus.Dispose();
}
