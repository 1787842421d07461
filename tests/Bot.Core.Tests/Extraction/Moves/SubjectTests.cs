namespace Bot.Core.Tests.Extraction.Moves;

public sealed class SubjectTests
{
    [Theory]
    // The subject stands in front, with any particle or none.
    [InlineData("엔비디아는 3.1% 올랐다.", "+3.1 엔비디아")]
    [InlineData("엔비디아가 3.1% 급락했다.", "-3.1 엔비디아")]
    [InlineData("엔비디아 역시 3.1% 하락했다.", "-3.1 엔비디아")]
    [InlineData("엔비디아(NVDA)도 3.1% 밀렸다.", "-3.1 엔비디아")]
    [InlineData("엔비디아의 주가는 3.1% 뛰었다.", "+3.1 엔비디아")]
    [InlineData("엔비디아 3.1% 하락.", "-3.1 엔비디아")]
    [InlineData("삼성전자(005930)는 전 거래일보다 1.2% 내린 5만원에 거래됐다.", "-1.2 삼성전자")]
    // Clauses between topic and percentage.
    [InlineData("브로드컴은 수주 우려로 급락하며 3.1% 내렸다.", "-3.1 브로드컴")]
    [InlineData("나스닥은 엔비디아가 급락하면서 2.2% 하락했다.", "-2.2 나스닥")]
    [InlineData("메타는 매출이 22% 늘면서 주가가 9% 올랐다.", "+9 메타")]
    [InlineData("애플은 좋은 실적을 냈는데도 주가가 2% 빠졌다.", "-2 애플")]
    // The noun that an adnominal direction word describes.
    [InlineData("이틀간 10% 오른 테슬라는 이날 쉬었다.", "+10 테슬라 Period")]
    [InlineData("어제 17% 폭락했던 엔비디아는 8% 반등했다.", "-17 엔비디아 | +8 엔비디아")]
    [InlineData("정규장에서 1% 하락 마감한 메타는 시간외 거래에서 3% 올랐다.", "-1 메타 Close | +3 메타 Afterhours")]
    // Subjects left out.
    [InlineData("테슬라가 거래를 마쳤다. 전날보다 1.2% 오른 값이다.", "+1.2 테슬라")]
    [InlineData("애플은 아침에 2% 올랐다. 주가는 낮에 1% 내렸다.", "+2 애플 | -1 애플")]
    [InlineData("개인들은 테슬라 주식을 샀다. 고점 대비 20% 이상 주가가 하락했지만 매수는 늘었다.", "-20 테슬라 Period")]
    [InlineData("삼성전자와 SK하이닉스가 나란히 밀렸다. 각각 2.4%, 9.9% 떨어졌다.", "-2.4 삼성전자 | -9.9 SK하이닉스")]
    [InlineData("테슬라(-0.7%)와 애플(0.5%)은 엇갈렸다.", "-0.7 테슬라 | +0.5 애플")]
    [InlineData("테슬라(-0.7%)와 애플(0.5%)은 하락했다.", "-0.7 테슬라 | -0.5 애플")]
    [InlineData("테슬라는 3% 내렸다. 애플도 2% 밀렸다. 테슬라는 비용을 알렸다. 이 소식에 6% 급락했다.", "-3 테슬라 | -2 애플 | -6 테슬라")]
    [InlineData("엔비디아의 시간외 주가는 5% 올랐다.", "+5 엔비디아 Afterhours")]
    // Percentage in brackets behind a change.
    [InlineData("코스피는 전장보다 30.5포인트(1.2%) 내린 2500.1을 나타냈다.", "-1.2 코스피")]
    [InlineData("코스피는 전 거래일(2536.80)보다 19포인트(0.7%) 하락한 2517.37에 마감했다.", "-0.7 코스피 Close")]
    // Nouns of the size of a move.
    [InlineData("나스닥 상승률은 1.2%였다.", "+1.2 나스닥")]
    [InlineData("러셀2000은 나스닥 상승률(1.2%)을 앞섰다.", "+1.2 나스닥")]
    [InlineData("테슬라는 낙폭이 3%에 달했다.", "-3 테슬라")]
    [InlineData("엔비디아의 이날 하락률은 17%였다.", "-17 엔비디아")]
    [InlineData("하락률은 브로드컴 17.4%, 마이크론 11.7% 등이었다.", "-17.4 브로드컴 | -11.7 마이크론")]
    [InlineData("에코프로비엠은 가격제한폭(29.9%)까지 오른 채 장을 마감했다.", "+29.9 에코프로비엠 Close")]
    public void The_subject_of_a_percentage_is_found(string body, string expected)
        => Assert.Equal(expected, MoveReading.Show(MoveReading.Moves(body)));

    [Theory]
    // Each its own.
    [InlineData("나스닥은 0.3%, 다우지수는 0.5% 내렸다.", "-0.3 나스닥 | -0.5 다우지수")]
    [InlineData("TSMC가 5.25%, 브로드컴이 2.59%, 마이크론이 2.4% 올라 장을 이끌었다.", "+5.25 TSMC | +2.59 브로드컴 | +2.4 마이크론")]
    [InlineData("네이버는 6.1%, 지멘스에너지는 7.2% 각각 올랐다.", "+6.1 네이버 | +7.2 지멘스에너지")]
    // Zipped.
    [InlineData("네이버와 카카오는 각각 6.1%, 7.2% 올랐다.", "+6.1 네이버 | +7.2 카카오")]
    [InlineData("현대차·기아는 2.1%, 1.4%씩 올랐다.", "+2.1 현대차 | +1.4 기아")]
    // Shared.
    [InlineData("메타와 알파벳, 아마존도 2% 안팎 올랐다.", "+2 메타 | +2 알파벳 | +2 아마존")]
    [InlineData("나스닥 100 선물과 S&P500 선물 모두 2% 이상 하락했다.", "-2 나스닥 100 선물 Futures | -2 S&P500 선물 Futures")]
    [InlineData("엔비디아, AMD 등 반도체주가 3%대 급락했다.", "-3 엔비디아 | -3 AMD")]
    [InlineData("브로드컴 17.4%, 마벨 19.1% 등 반도체 관련주들이 줄줄이 급락했다.", "-17.4 브로드컴 | -19.1 마벨")]
    // Lists in brackets.
    [InlineData("테슬라(-4.1%)와 애플(+0.2%)은 엇갈렸다.", "-4.1 테슬라 | +0.2 애플")]
    [InlineData("엔비디아(0.3%), 애플(0.4%) 등은 소폭 상승했다.", "+0.3 엔비디아 | +0.4 애플")]
    [InlineData("네이버(6.1%)는 올랐고 카카오(7.2%)는 내렸다.", "+6.1 네이버 | -7.2 카카오")]
    [InlineData("전날 급락했던 현대차(0.5%)와 기아(1.2%) 등 자동차주는 상승세다.", "+0.5 현대차 Intraday | +1.2 기아 Intraday")]
    [InlineData("알테오젠(-4.9%), 펩트론(-4.1%) 등이 4%대 급락했다.", "-4.9 알테오젠 | -4.1 펩트론")]
    [InlineData("삼성전자(6만2400원 ▼1,300 -2.0%)는 쉬어 갔다.", "-2.0 삼성전자")]
    public void Lists_give_each_name_its_percentage(string body, string expected)
        => Assert.Equal(expected, MoveReading.Show(MoveReading.Moves(body)));

    [Theory]
    [InlineData("가나다라테크 주가는 5% 올랐다.", "+5 가나다라테크")]
    [InlineData("보석 업체 시그넷 주얼러스의 주가도 3% 뛰었다.", "+3 시그넷 주얼러스")]
    [InlineData("가나다라테크는 전 거래일보다 300원(2.4%) 오른 1만2800원에 마감했다.", "+2.4 가나다라테크 Close")]
    [InlineData("업종별로는 철강(-4.1%), 금융 업종(-3.7%) 등이 하락했다.", "-4.1 철강 | -3.7 금융 업종")]
    [InlineData("‘라운드업 K9(KNIN)’ ETF는 3% 하락 마감했다. 이후 KNIN이 2% 올랐다.", "-3 라운드업 K9(KNIN) ETF Close | +2 라운드업 K9(KNIN) ETF Close")]
    public void Names_that_no_lexicon_holds_are_known_by_their_form(string body, string expected)
        => Assert.Equal(expected, MoveReading.Show(MoveReading.Moves(body)));

    [Fact]
    public void The_fullest_printed_name_the_id_and_the_aliases_come_with_the_move()
    {
        var move = Assert.Single(MoveReading.Moves("마이크로소프트가 칩을 만든다. MS는 2% 내렸다."));

        Assert.Equal(("마이크로소프트", "MSFT"), (move.Security, move.SecurityId));
        Assert.Contains("Microsoft", move.Aliases);
        Assert.Contains(new Bot.Core.Extraction.FactLink("MSFT", Bot.Core.Extraction.FactRole.Security), move.Links);
        Assert.Contains(new Bot.Core.Extraction.FactLink("microsoft", Bot.Core.Extraction.FactRole.Issuer), move.Links);
    }
}
