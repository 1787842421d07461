using Bot.Core.Cleaning;

namespace Bot.Core.Tests.Cleaning;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("그는 “값이 내릴 것”이라며 “걱정 없다”고 말했다.", "값이 내릴 것|걱정 없다")]
    [InlineData("그는 \"값이 내릴 것\"이라며 \"걱정 없다\"고 말했다.", "값이 내릴 것|걱정 없다")]
    [InlineData("그는 \"좋은 소식”이라고 했고 “나쁜 소식\"이라고도 했다.", "좋은 소식|나쁜 소식")]
    [InlineData("그는 “모두 '거품'이라 하지만 아니다”라고 했다.", "모두 '거품'이라 하지만 아니다")]
    [InlineData("화면은 27\" 크기이고 \"선명하다\"는 평이다.", "선명하다")]
    [InlineData("앞에서 잘린 말\"이라고 했다. 그는 \"새 시작\"이라고 했다.", "새 시작")]
    [InlineData("그는“붙여 쓴다“고 했다.", "붙여 쓴다")]
    public void Double_quotation_marks_pair_as_they_were_meant(string line, string expected)
        => Assert.Equal(expected.Split('|'), Cleaned.Doubles(line));

    [Theory]
    [InlineData("이른바 ‘저가 충격’이 왔다.", "저가 충격")]
    [InlineData("이른바 '저가 충격'이 왔다.", "저가 충격")]
    [InlineData("그는 '25년 계획'이 아니라 '새 판'을 말했다.", "새 판")]
    [InlineData("McDonald's와 Lowe’s 주가가 '동반 상승'했다.", "동반 상승")]
    [InlineData("신간 『반도체의 봄』이 나왔다.", "반도체의 봄")]
    public void Single_quotation_marks_are_told_from_apostrophes(string line, string expected)
        => Assert.Equal(expected.Split('|'), Cleaned.Singles(line));

    [Fact]
    public void A_single_quotation_inside_a_double_one_is_nested()
    {
        var text = Cleaned.Text("그는 “모두 ‘거품’이라 한다”고 했고 ‘끝’이라 했다.");

        Assert.Equal([(QuoteMark.Double, 0), (QuoteMark.Single, 1), (QuoteMark.Single, 0)], text.Quotations.Select(q => (q.Mark, q.Depth)));
    }

    [Fact]
    public void An_unclosed_quotation_ends_with_its_line_and_is_flagged()
    {
        const string Raw = "그는 “아직 멀었다고 말했다.\n다른 이는 “가깝다”고 말했다.";

        var quotations = Cleaned.Text(Raw).Quotations;

        Assert.Equal([("아직 멀었다고 말했다.", false), ("가깝다", true)], quotations.Select(q => (q.Inner.Of(Raw), q.Closed)));
    }

    [Fact]
    public void An_unclosed_quotation_does_not_swallow_the_next_one_of_its_line()
    {
        const string Raw = "그는 “아직 멀었다고 말했다. 다른 이는 “가깝다”고 말했다.";

        var quotations = Cleaned.Text(Raw).Quotations;

        Assert.Equal([("아직 멀었다고 말했다.", false), ("가깝다", true)], quotations.Select(q => (q.Inner.Of(Raw), q.Closed)));
    }

    [Fact]
    public void An_unclosed_quotation_ends_where_the_sentence_says_who_said_it()
    {
        const string Raw = "그는 “성장주가 버틴다 고 말했다. 유가는 1% 올랐다. 금은 “안전 자산”으로 꼽힌다.";

        Assert.Equal(["성장주가 버틴다 고 말했다.", "안전 자산"], Cleaned.Doubles(Raw));
    }

    [Fact]
    public void The_masked_text_hides_what_is_said_and_keeps_its_length()
    {
        var text = Cleaned.Text("김 교수는 “28일에 오른다”고 ‘예언’했다.");

        Assert.Equal(text.Raw.Length, text.Masked.Length);
        Assert.DoesNotContain("28일", text.Masked, StringComparison.Ordinal);
        Assert.Contains("”고 ‘예언’했다.", text.Masked, StringComparison.Ordinal);
    }
}
