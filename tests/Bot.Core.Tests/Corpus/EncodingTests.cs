using System.Text;

namespace Bot.Core.Tests.Corpus;

/// <summary>One text in every encoding that Korean files come in, and bytes that only seem to be text.</summary>
public sealed class EncodingTests : IDisposable
{
    private const string Text = "엔비디아 주가 반등\n\n엔비디아 주가가 28일(현지시간) 8.93% 올랐다. 투자자들은 “다행이다”라고 말했다.\n";

    private readonly CorpusFolder _corpus = new CorpusFolder().WithGoodArticle();

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false },
        { "utf-8", true },
        { "utf-16", true },
        { "utf-16BE", true },
        { "utf-16", false },
        { "utf-16BE", false },
        { "utf-32", true },
        { "utf-32BE", true },
        { "ks_c_5601-1987", false },
        { "euc-kr", false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Korean_is_decoded(string name, bool hasMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];

        var load = await _corpus.With("a.txt", bytes).ReadAsync();

        Assert.Empty(load.Issues);
        Assert.Equal(Text, load.Documents[0].Text);
        Assert.Equal("엔비디아 주가 반등", load.Documents[0].Title);
    }

    [Theory]
    [InlineData("속보")]
    [InlineData("삼성전자, 2분기 실적 발표")]
    [InlineData("엔비디아(NVDA) -16.97%")]
    public async Task A_few_words_in_CP949_are_decoded(string words)
    {
        var load = await _corpus.With("a.txt", CodePagesEncodingProvider.Instance.GetEncoding(949)!.GetBytes(words)).ReadAsync();

        Assert.Equal(words, load.Documents[0].Text);
    }

    [Fact]
    public async Task Syllables_that_EUC_KR_lacks_are_decoded()
    {
        // 똠 and 펲 are in CP949 only.
        var text = Text + "똠방각하가 펲시콜라를 찾는다.";
        var load = await _corpus.With("a.txt", CodePagesEncodingProvider.Instance.GetEncoding(949)!.GetBytes(text)).ReadAsync();

        Assert.Equal(text, load.Documents[0].Text);
    }

    [Fact]
    public async Task English_in_UTF_16_without_a_mark_is_decoded()
    {
        const string English = "Nvidia shares rose on Tuesday.";

        var load = await _corpus.With("a.txt", Encoding.BigEndianUnicode.GetBytes(English)).ReadAsync();

        Assert.Equal(English, load.Documents[0].Text);
    }

    [Theory]
    [InlineData("gb2312", "英伟达股价周二上涨，投资者表示这是一个好消息。中国人工智能公司深度求索发布了新的模型。")]
    [InlineData("gb2312", "人工智能")]
    [InlineData("gb2312", "今天天气很好")]
    [InlineData("shift_jis", "東京株式市場")]
    [InlineData("euc-jp", "東京株式市場")]
    [InlineData("big5", "輝達股價")]
    [InlineData("windows-1252", "größere")]
    [InlineData("shift_jis", "エヌビディアの株価は火曜日に上昇した。投資家は良いニュースだと述べた。")]
    [InlineData("windows-1251", "Акции компании выросли во вторник, инвесторы довольны.")]
    [InlineData("windows-1252", "Der Kurs stieg überraschend, größere Käufe folgten.")]
    public async Task Other_code_pages_are_reported_rather_than_misread(string name, string text)
    {
        var load = await _corpus.With("a.txt", (CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name)).GetBytes(text)).ReadAsync();

        load.HasOnlyIssue("a.txt", "has an unknown encoding");
    }

    [Fact]
    public async Task A_page_may_declare_its_encoding()
    {
        var html = "<html><head><meta charset=\"windows-1252\"></head><body><p>The café’s shares rose on Tuesday.</p></body></html>";

        var load = await _corpus.With("a.html", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(html)).ReadAsync();

        Assert.Equal("The café’s shares rose on Tuesday.", load.Documents[0].Text);
    }

    [Fact]
    public async Task A_page_may_declare_an_encoding_that_nobody_knows()
    {
        byte[] bytes = [.. "<meta charset=x-none><p>"u8, 0xFF, 0xFF];

        var load = await _corpus.With("a.html", bytes).ReadAsync();

        load.HasOnlyIssue("a.html", "has an unknown encoding");
    }

    [Fact]
    public async Task Bytes_that_contradict_their_mark_are_reported()
    {
        byte[] bytes = [0xFF, 0xFE, 0x00, 0xDC, 0x41];

        var load = await _corpus.With("a.txt", bytes).ReadAsync();

        load.HasOnlyIssue("a.txt", "is not valid UTF-16");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_text_cut_inside_a_character_is_read_up_to_there(int lost)
    {
        var bytes = Encoding.UTF8.GetBytes("애플 주가가 올랐다");

        var load = await _corpus.With("a.txt", bytes[..^lost]).ReadAsync();

        load.HasOnlyIssue("a.txt", "ends in the middle of a character");
        Assert.Equal("애플 주가가 올랐", load.Documents[0].Text);
    }

    public void Dispose() => _corpus.Dispose();
}
