namespace Bot.Core.Tests.Extraction.Moves;

public sealed class NotMovesTests
{
    [Theory]
    // Growth of what is no price.
    [InlineData("엔비디아 매출은 12% 급증했다.")]
    [InlineData("삼성전자는 영업이익이 전년 동기 대비 15% 뛰었다.")]
    [InlineData("삼성전자는 전년 동기 대비 12% 상승했다.")]
    [InlineData("테슬라의 중국 판매량은 8.4% 하락했다.")]
    [InlineData("소비자물가지수(CPI)는 2.7% 상승했다.")]
    [InlineData("생산자물가는 전월 대비 0.9%, 전년 동월 대비 3.3% 상승해 놀라움을 줬다.")]
    [InlineData("나스닥은 1% 올랐다. 월가는 전월 대비 0.2% 상승을 점쳤다.", "+1 나스닥")]
    [InlineData("서울 아파트값은 0.12% 상승했다.")]
    [InlineData("최저임금은 2.9% 올랐다.")]
    [InlineData("한국은행은 기준금리를 0.25% 내렸다.")]
    [InlineData("국채 금리가 4.5% 올랐다.")]
    [InlineData("구글 클라우드는 32% 성장했다.")]
    // Shares of a whole, levels, comparisons.
    [InlineData("엔비디아의 점유율은 70%로 떨어졌다.")]
    [InlineData("외국인 비중은 9%로 하락했다.")]
    [InlineData("딥시크는 오픈AI 대비 90% 저렴하다.")]
    [InlineData("아마존은 기대를 26% 뛰어넘는 이익을 냈다.")]
    [InlineData("소프트뱅크는 지분 4%를 팔았다.")]
    [InlineData("대통령 지지율은 3% 올랐다.")]
    // Set by somebody.
    [InlineData("테슬라는 모델 Y 가격을 10% 내렸다.")]
    [InlineData("증권사는 목표주가를 20% 올렸다.")]
    // Not happened.
    [InlineData("엔비디아 주가는 20% 상승 여력이 있다.")]
    [InlineData("골드만삭스는 나스닥이 10% 오를 것으로 봤다.")]
    [InlineData("나스닥이 5% 하락할 가능성도 있다.")]
    // Nobody's price.
    [InlineData("삼성그룹주는 2% 올랐다.")]
    [InlineData("테슬라를 산 투자자들의 평균 수익률은 7.8%였다.")]
    [InlineData("테슬라가 1위였다. 고수들의 평균 수익률은 53.1%로 낮아졌다.")]
    [InlineData("애플(-1%)과 인텔(-2%)은 조용했다. 점유율은 삼성전자(19%)가 1위다.", "-1 애플 | -2 인텔")]
    [InlineData("국내 증시가 2%대 급락세다.")]
    [InlineData("기술주는 3% 내렸다.")]
    [InlineData("GPU 임대 가격은 20% 하락했다.")]
    [InlineData("응답자(23%)와 비응답자(77%)가 늘었다.")]
    [InlineData("이용자의 평균 수익률은 미국 주식 7.8%, 한국 주식 4.8%였다.")]
    public void No_price_of_a_security_moved(string body, string expected = "")
        => Assert.Equal(expected, MoveReading.Show(MoveReading.Moves(body)));
}
