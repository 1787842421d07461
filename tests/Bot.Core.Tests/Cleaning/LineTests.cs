using Bot.Core.Cleaning;

namespace Bot.Core.Tests.Cleaning;

public sealed class LineTests
{
    private const string Paragraph = "가상전자 주가가 28일 장중 한때 5% 넘게 올랐다가 오후 들어 상승 폭을 줄이며 거래를 마쳤다. 거래량은 전날의 두 배였다.";

    [Fact]
    public void An_article_is_told_apart_into_its_lines()
    {
        const string Raw = $"""
            가상전자, 새 칩으로 반등
            입력 2025.01.28 09:12 | 수정 2025.01.28 10:30
            증권가 "바닥 확인"
            가상전자 평택 공장 전경. / 연합뉴스
            가상전자 평택 공장 전경. / 연합뉴스

            {Paragraph}
            ◇ 엇갈린 전망
            - 김가상(가상증권 연구원): 목표 주가를 올린다
            {Paragraph}
            홍길동 기자 hong@example.com
            <저작권자 ⓒ 가상일보, 무단 전재 및 재배포 금지>
            ▶ 가상일보 채널 구독하기
            관련기사
            가상화학도 들썩
            """;

        Assert.Equal(
            "Headline Byline Deck Caption Duplicate Blank Body Subhead Body Duplicate Byline Copyright Advertisement Related Related",
            string.Join(' ', Cleaned.Text(Raw).Lines.Select(line => line.Kind)));
    }

    [Theory]
    [InlineData("[홍길동 기자]", LineKind.Byline)]
    [InlineData("[뉴욕 홍길동 특파원 / 김영희 기자]", LineKind.Byline)]
    [InlineData("홍길동 기자 hong@example.com 김영희 기자 kim@example.com", LineKind.Byline)]
    [InlineData("[email protected]", LineKind.Byline)]
    [InlineData("2025-01-28 09:12:33", LineKind.Byline)]
    [InlineData("**홍길동 기자** | 2025-01-28", LineKind.Byline)]
    [InlineData("촬영기자:홍길동/영상편집:김영희", LineKind.Byline)]
    [InlineData("젠슨 가상 대표. 로이터=연합뉴스", LineKind.Caption)]
    [InlineData("제보는 메신저 gasang", LineKind.Advertisement)]
    [InlineData("매출 100억원 200억원", LineKind.Subhead)]
    [InlineData("가상전자 본사. 사진=뉴시스", LineKind.Caption)]
    [InlineData("<가상전자 실적 추이>", LineKind.Caption)]
    [InlineData("▲ 가상전자 본사 전경", LineKind.Caption)]
    [InlineData("'반도체' 업종 주요 기사", LineKind.Related)]
    [InlineData("▶ [관련기사]", LineKind.Related)]
    [InlineData("이 기사의 카테고리는 언론사의 분류를 따릅니다.", LineKind.Advertisement)]
    [InlineData("Copyright © 가상일보. All rights reserved.", LineKind.Copyright)]
    [InlineData("\"이제 시작이다.\"", LineKind.Body)]
    [InlineData("“값은 ‘정상’ 수준”", LineKind.Subhead)]
    [InlineData("값이 왜 내렸나?", LineKind.Subhead)]
    [InlineData("- 값: 예전의 절반", LineKind.Body)]
    [InlineData("저작권자 단체는 무단 전재 금지를 요구했다.", LineKind.Body)]
    [InlineData("가상일보 뉴스레터 사업은 구독자가 늘며 첫 흑자를 냈다고 회사는 밝혔다.", LineKind.Body)]
    [InlineData("그는 취재진에게 손을 흔들며 능력 있는 기자라고 했다.", LineKind.Body)]
    public void A_line_between_paragraphs_is_what_it_looks_like(string line, LineKind expected)
        => Assert.Equal(expected, Cleaned.Text($"{Paragraph}\n{line}\n{Paragraph} 끝이다.").Lines[1].Kind);

    [Theory]
    [InlineData("가상전자, ‘새 칩’ 공개…주가는 급등", "가상전자, '새 칩' 공개… 주가는 급등")]
    [InlineData("가상전자, 새 칩 공개하고 값 내렸다.", "가상전자, 새 칩 공개하고 값 내렸다.")]
    [InlineData("가상전자, 새 칩 공개 [반도체 톺아보기]", "가상전자, 새 칩 공개")]
    public void The_line_of_a_known_title_is_the_headline(string line, string title)
        => Assert.Equal(LineKind.Headline, Cleaned.Text($"{line}\n{Paragraph}", title).Lines[0].Kind);

    [Fact]
    public void Without_a_title_a_first_sentence_is_no_headline()
        => Assert.Equal(LineKind.Body, Cleaned.Text($"가상전자가 새 칩을 내놨다.\n{Paragraph}").Lines[0].Kind);

    [Fact]
    public void Front_matter_is_never_body()
    {
        const string Front = "---\ntitle: 가상전자\n---\n";

        var text = Cleaned.Text(Front + Paragraph, bodyStart: Front.Length);

        Assert.Equal([LineKind.FrontMatter, LineKind.FrontMatter, LineKind.FrontMatter, LineKind.Body], text.Lines.Select(line => line.Kind));
        Assert.All(text.Sentences, sentence => Assert.Equal(3, sentence.Line));
    }

    [Fact]
    public void A_box_of_related_articles_ends_where_the_paragraphs_go_on()
    {
        var kinds = Cleaned.Text($"{Paragraph}\n[관련기사]\n가상화학도 들썩\n{Paragraph} 다음 날도 올랐다.").Lines.Select(line => line.Kind);

        Assert.Equal([LineKind.Body, LineKind.Related, LineKind.Related, LineKind.Body], kinds);
    }

    [Fact]
    public void A_text_of_one_short_line_is_body()
        => Assert.Equal(LineKind.Body, Assert.Single(Cleaned.Text("가상전자 3% 상승").Lines).Kind);

    [Theory]
    [InlineData("하나다.\r\n둘이다.\r\n\r\n셋이다.", 4)]
    [InlineData("하나다.\n\n셋이다.\n", 3)]
    [InlineData("하나다.\u2028둘이다.\r셋이다.", 3)]
    [InlineData("", 0)]
    public void Every_kind_of_line_break_divides_lines(string raw, int count)
        => Assert.Equal(count, Cleaned.Text(raw).Lines.Length);
}
