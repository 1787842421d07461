namespace Bot.Core.Tests.Corpus;

public sealed class FeedTests : IDisposable
{
    private const string Rss = """
        <?xml version="1.0" encoding="euc-kr"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <channel>
            <title>가나일보</title><link>https://example.com</link>
            <image><title>로고</title><url>https://example.com/logo.png</url></image>
            <item>
              <title>엔비디아 &amp;quot;반등&amp;quot;</title><link>https://example.com/1</link>
              <description>요약이다.</description>
              <content:encoded><![CDATA[<p>엔비디아 주가가 올랐다.</p><p>다음 날 내렸다.</p><script>x()</script>]]></content:encoded>
              <pubDate>Wed, 29 Jan 2025 07:10:00 +0900</pubDate>
            </item>
            <item>
              <title>애플 실적</title><guid>https://example.com/2</guid><description>애플이 실적을 &lt;b&gt;발표&lt;/b&gt;했다.</description>
              <dc:date>2025-01-31</dc:date><source url="https://example.org">다라경제</source>
            </item>
            <item><title>글이 없다</title></item>
          </channel>
        </rss>
        """;

    private readonly CorpusFolder _corpus = new();

    [Theory]
    [InlineData("a.xml")]
    [InlineData("a.rss")]
    public async Task Items_of_RSS_are_articles(string file)
    {
        var load = await _corpus.With(file, Rss).ReadAsync();

        Assert.Equal([file + "#0", file + "#1"], load.Files);
        Assert.Equal(["엔비디아 주가가 올랐다.\n다음 날 내렸다.", "애플이 실적을 발표했다."], load.Documents.Select(document => document.Text));
        Assert.Equal(["엔비디아 \"반등\"", "애플 실적"], load.Documents.Select(document => document.Title));
        Assert.Equal(["가나일보", "다라경제"], load.Documents.Select(document => document.Publisher));
        Assert.Equal(["Wed, 29 Jan 2025 07:10:00 +0900", "2025-01-31"], load.Documents.Select(document => document.Published));
        Assert.Equal(["https://example.com/1", "https://example.com/2"], load.Documents.Select(document => document.Url));
        Assert.Equal("entry 2 has no text", Assert.Single(load.Issues).What);
    }

    [Fact]
    public async Task Entries_of_Atom_are_articles()
    {
        const string Atom = """
            <feed xmlns="http://www.w3.org/2005/Atom">
              <title>가나일보</title><link href="https://example.com"/>
              <entry>
                <title type="html">애플 &amp;amp; 구글</title>
                <link rel="enclosure" href="https://example.com/1.mp3"/><link rel="alternate" href="https://example.com/1"/>
                <published>2025-01-31T07:00:00+09:00</published><updated>2025-02-01T07:00:00+09:00</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>애플이 <b>실적</b>을 발표했다.</p><p>주가가 올랐다.</p></div></content>
              </entry>
              <entry>
                <title>둘째</title><id>tag:example.com,2025:2</id><updated>2025-02-02</updated><summary>구글 소식이다.</summary>
                <source><id>x</id><title>다라경제</title></source>
              </entry>
            </feed>
            """;

        var load = await _corpus.With("a.atom", Atom).ReadAsync();

        Assert.Empty(load.Issues);
        Assert.Equal(["애플이 실적을 발표했다.\n주가가 올랐다.", "구글 소식이다."], load.Documents.Select(document => document.Text));
        Assert.Equal(["애플 & 구글", "둘째"], load.Documents.Select(document => document.Title));
        Assert.Equal(["가나일보", "다라경제"], load.Documents.Select(document => document.Publisher));
        Assert.Equal(["2025-01-31T07:00:00+09:00", "2025-02-02"], load.Documents.Select(document => document.Published));
        Assert.Equal(["https://example.com/1", null], load.Documents.Select(document => document.Url));
    }

    [Fact]
    public async Task A_feed_cut_in_the_middle_keeps_the_entries_in_front_of_the_cut()
    {
        var load = await _corpus.With("a.xml", Rss[..Rss.IndexOf("<dc:date>", StringComparison.Ordinal)]).ReadAsync();

        Assert.Equal("a.xml#0", load.Document.File);
        Assert.StartsWith("is cut or broken at line ", Assert.Single(load.Issues).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><description>&b;</description></item></channel></rss>""")]
    [InlineData("""<!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/passwd">]><rss><channel><item><description>&secret;</description></item></channel></rss>""")]
    [InlineData("""<!DOCTYPE rss SYSTEM "http://example.com/rss.dtd"><rss/>""")]
    public async Task A_document_type_definition_is_refused(string xml)
    {
        var load = await _corpus.With("a.xml", xml).ReadAsync();

        Assert.Empty(load.Documents);
        Assert.Equal("has a DTD", Assert.Single(load.Issues).What);
    }

    [Theory]
    [InlineData("<note><to>나</to></note>", "is XML, but no feed")]
    [InlineData("<rss version=\"2.0\"><channel><title>빈 신문</title></channel></rss>", "holds no article")]
    [InlineData("<rss/>", "holds no article")]
    [InlineData("그냥 글이다", "is cut or broken at line 1")]
    [InlineData("<rss><channel><item>", "is cut or broken at line 1")]
    public async Task XML_without_entries_is_reported(string xml, string what)
    {
        var load = await _corpus.With("a.xml", xml).ReadAsync();

        Assert.Empty(load.Documents);
        Assert.Equal(what, Assert.Single(load.Issues).What);
    }

    [Fact]
    public async Task Elements_nested_a_hundred_thousand_deep_do_no_harm()
    {
        var deep = string.Concat(Enumerable.Repeat("<b>", 100_000)) + "글" + string.Concat(Enumerable.Repeat("</b>", 100_000));

        var load = await _corpus.With("a.xml", $"<rss><channel><item><description>{deep}</description></item></channel></rss>").ReadAsync();

        Assert.Equal("글", load.Document.Text);
    }

    public void Dispose() => _corpus.Dispose();
}
