using Bot.Core.Cleaning;

namespace Bot.Core.Tests.Cleaning;

public sealed class InlineNoiseTests
{
    [Theory]
    [InlineData("[가상일보=홍길동 기자] 주가가 올랐다.", "주가가 올랐다.")]
    [InlineData("(서울=가상통신) 홍길동 김영희 기자 = 주가가 올랐다.", "주가가 올랐다.")]
    [InlineData("【서울=가상통신】홍길동 기자 = 주가가 올랐다.", "주가가 올랐다.")]
    [InlineData("홍길동 기자 = 주가가 올랐다.", "주가가 올랐다.")]
    [InlineData("주가가 올랐다.홍길동 기자 hong.gd@example.co.kr", "주가가 올랐다.")]
    [InlineData("주가가 올랐다. 뉴욕=홍길동 특파원 (hong@example.com)", "주가가 올랐다.")]
    [InlineData("주가가 올랐다. 홍길동 기자", "주가가 올랐다.")]
    [InlineData("주가가 올랐다. [email protected]", "주가가 올랐다.")]
    [InlineData("주가가 올랐다. (사진제공=가상전자) 거래도 늘었다.", "주가가 올랐다.|거래도 늘었다.")]
    [InlineData("가상전자 본사 전경. [사진=가상통신] 주가가 올랐다.", "주가가 올랐다.")]
    [InlineData("주가가 올랐다. /사진=가상통신 거래도 늘었다.", "주가가 올랐다.|거래도 늘었다.")]
    [InlineData("주가가 올랐다. ⓒ 가상통신 거래도 늘었다.", "주가가 올랐다.|거래도 늘었다.")]
    [InlineData("주가가 올랐다. 저작권자 ⓒ 가상일보 무단 전재 및 재배포 금지", "주가가 올랐다.")]
    [InlineData("주가가 올랐다.<저작권자 © 가상일보, 무단전재-재배포금지>", "주가가 올랐다.")]
    [InlineData("가상전자 급등 홍길동 기자 입력 2025.01.28 09:12 주가가 올랐다.", "주가가 올랐다.")]
    [InlineData("주가가 올랐다. ▶ 가상일보 채널 구독하기", "주가가 올랐다.")]
    [InlineData("주가가 올랐다. 관련기사 가상화학 5% 급락 가상은행 매각", "주가가 올랐다.")]
    public void What_is_glued_to_the_text_is_blanked(string line, string expected)
        => Assert.Equal(expected.Split('|'), Cleaned.Text(line).Sentences.Select(sentence => sentence.Span.Of(Cleaned.Text(line).View)));

    [Theory]
    [InlineData("김가상(사진) 대표는 1달러=1400원을 가정했다.")]
    [InlineData("그는 [단독] 보도를 한 홍길동 기자에게 고맙다고 했다.")]
    [InlineData("회사는 계정 @gasang_news에서 무단 전재 금지를 알렸다.")]
    [InlineData("부채비율(부채=자본)은 100%다. 2025년 1월 28일 기준이다.")]
    public void What_belongs_to_the_sentence_stays(string line)
        => Assert.Equal(line, Cleaned.Text(line).View);

    [Fact]
    public void A_headline_glued_in_front_of_the_text_is_blanked()
    {
        var text = Cleaned.Text("가상전자, '새 칩'으로 반등 성공 가상전자 주가가 올랐다.", "가상전자, ‘새 칩’으로 반등 성공");

        Assert.Equal("가상전자 주가가 올랐다.", text.View.Trim());
    }

    [Fact]
    public void What_was_blanked_can_be_read_in_the_raw_text()
    {
        var text = Cleaned.Text("[가상일보=홍길동 기자] 주가가 올랐다. ⓒ 가상통신 거래도 늘었다.");

        Assert.Equal(["[가상일보=홍길동 기자]", "ⓒ 가상통신"], text.Blanked.Select(span => span.Of(text.Raw)));
    }

    [Fact]
    public void Wide_blanks_become_plain_ones()
        => Assert.Equal("주가가 올랐다. 끝이다.", Cleaned.Text("주가가\u00A0올랐다.\u3000끝이다.").View);
}
