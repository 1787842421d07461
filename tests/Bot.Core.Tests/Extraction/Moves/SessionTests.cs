using System.Globalization;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Moves;

namespace Bot.Core.Tests.Extraction.Moves;

public sealed class SessionTests
{
    [Theory]
    [InlineData("코스피는 1% 오른 2500에 거래를 마쳤다.", "+1 코스피 Close")]
    [InlineData("코스피는 1% 오른 2500.12, 코스닥은 2% 뛴 730.5로 장을 마쳤다.", "+1 코스피 Close | +2 코스닥 Close")]
    [InlineData("코스피는 1% 상승 출발했다.", "+1 코스피 Intraday")]
    [InlineData("오전 9시 30분 현재 코스피는 1% 내렸다.", "-1 코스피 Intraday")]
    [InlineData("코스피는 1% 하락한 2500을 가리키고 있다.", "-1 코스피 Intraday")]
    [InlineData("테슬라는 2% 급락하고 있다.", "-2 테슬라 Intraday")]
    [InlineData("테슬라는 한때 5% 넘게 밀렸다가 2% 하락 마감했다.", "-5 테슬라 Intraday | -2 테슬라 Close")]
    [InlineData("테슬라는 시간외 거래에서 8% 올랐다.", "+8 테슬라 Afterhours")]
    [InlineData("테슬라는 개장 전 거래에서 8% 올랐다.", "+8 테슬라 Premarket")]
    [InlineData("나스닥100 선물은 3% 내렸다.", "-3 나스닥100 선물 Futures")]
    [InlineData("테슬라는 올해 들어 8% 올랐다.", "+8 테슬라 Period")]
    [InlineData("테슬라는 고점 대비 20% 하락했다.", "-20 테슬라 Period")]
    [InlineData("테슬라는 하루 만에 8% 올랐다.", "+8 테슬라")]
    [InlineData("테슬라는 사흘 연속 상승해 8% 올랐다.", "+8 테슬라")]
    [InlineData("테슬라는 9% 급등했다가 -2%로 마감했다.", "+9 테슬라 Intraday | -2 테슬라 Close")]
    [InlineData("테슬라는 연초 이후 40% 빠졌다. 같은 기간 애플은 3% 올랐다.", "-40 테슬라 Period | +3 애플 Period")]
    [InlineData("코스피는 1% 오른 2500에 마감했다. 이날 지수는 0.5% 상승 출발했다. 삼성전자(2%)도 올랐다.", "+1 코스피 Close | +0.5 코스피 Intraday | +2 삼성전자 Close")]
    [InlineData("시총 1위 엔비디아는 3% 올랐다.", "+3 엔비디아")]
    [InlineData("나스닥은 장중 2% 밀리다 0.6% 하락으로 마무리했다.", "-2 나스닥 Intraday | -0.6 나스닥 Close")]
    [InlineData("테슬라는 310달러에 장을 마감하며 3% 치솟는 등 강했다.", "+3 테슬라 Close")]
    [InlineData("뉴욕증시가 하락 마감한 가운데 테슬라는 3% 올랐다.", "+3 테슬라")]
    [InlineData("테슬라 주가는 시간외 거래에서 4% 밀렸다. 이 여파로 애플(-1.2%), 인텔(-1.5%) 등이 약세를 보였다.", "-4 테슬라 Afterhours | -1.2 애플 Afterhours | -1.5 인텔 Afterhours")]
    [InlineData("테슬라 주가는 시간외 거래에서 흔들렸다. 한때 5% 밀렸다.", "-5 테슬라 Afterhours")]
    [InlineData("테슬라는 시간외 거래에서 4% 밀렸다. 정규장에서는 장중 2% 올랐다.", "-4 테슬라 Afterhours | +2 테슬라 Intraday")]
    [InlineData("코스피는 1% 오른 2500에 마감했다. 코스피는 이달 들어 4% 올랐다. 삼성전자가 2% 뛰었다.", "+1 코스피 Close | +4 코스피 Period | +2 삼성전자 Close")]
    [InlineData("코스피는 1% 오른 2500에 마감했다. 올해 상승률은 34%에 달한다.", "+1 코스피 Close | +34 코스피 Period")]
    [InlineData("나스닥은 1% 올라 마감했다. 비트코인은 2% 내렸다.", "+1 나스닥 Close | -2 비트코인")]
    [InlineData("테슬라는 장중 한때 5% 뛰었다. 애플은 1% 올랐다.", "+5 테슬라 Intraday | +1 애플")]
    [InlineData("테슬라는 시간외 거래에서 4% 밀렸다. 코스피는 1% 올랐다.", "-4 테슬라 Afterhours | +1 코스피")]
    [InlineData("테슬라는 사흘 만에 12% 올랐다.", "+12 테슬라 Period")]
    [InlineData("테슬라는 사흘 만에 반등해 12% 올랐다.", "+12 테슬라")]
    [InlineData("코스피가 하락 출발했다. 삼성전자는 2% 내렸다.", "-2 삼성전자 Intraday")]
    [InlineData("간밤 뉴욕증시는 급락했다. 나스닥은 4% 떨어졌다.", "-4 나스닥 Close")]
    [InlineData("정규장에서 4% 상승한 테슬라는 시간외 거래에서 5% 더 올랐다.", "+4 테슬라 Close | +5 테슬라 Afterhours")]
    [InlineData("테슬라는 3% 내렸다. 올해 들어 주가 하락률은 25%다.", "-3 테슬라 | -25 테슬라 Period")]
    [InlineData("지난달 테슬라는 12% 올랐다. 2분기 실적 발표 뒤 애플은 3% 내렸다.", "+12 테슬라 Period | -3 애플")]
    public void The_words_of_the_clause_tell_the_kind(string body, string expected)
        => Assert.Equal(expected, MoveReading.Show(MoveReading.Moves(body)));

    [Fact]
    public void Each_day_binds_the_percentage_behind_it_and_the_subject_carries_over()
        => Assert.Equal(
            "+8.9 엔비디아 2025-01-28 | -4.1 엔비디아 2025-01-29",
            MoveReading.Show(MoveReading.Moves("엔비디아 주가는 28일 8.9% 뛰었지만 29일 다시 4.1% 떨어졌다.", ("28일", "2025-01-28"), ("29일", "2025-01-29"))));

    [Fact]
    public void The_day_and_the_kind_of_a_wraps_first_sentence_govern_the_rest()
        => Assert.Equal(
            "-0.7 다우지수 Close 2025-03-10 | -2.4 애플 Close 2025-03-10 | +1.1 테슬라 Close 2025-03-10",
            MoveReading.Show(MoveReading.Moves("10일(현지시간) 다우지수는 0.7% 내린 41,000.10에 거래를 마쳤다. 애플은 2.4% 빠졌다. 테슬라(1.1%)는 올랐다.", ("10일", "2025-03-10"))));

    [Fact]
    public void Each_market_has_its_own_day()
        => Assert.Equal(
            "-2.3 코스피 Intraday 2025-08-01 | -0.7 다우지수 Close 2025-07-31 | -4.9 SK하이닉스 Intraday 2025-08-01 | -1.1 코스닥 Intraday 2025-08-01",
            MoveReading.Show(MoveReading.Moves(
                "1일 오전 현재 코스피는 2.3% 하락했다. 31일(현지시간) 다우지수는 0.7% 내려 마감했다. SK하이닉스(-4.9%)가 부진하다. 이날 코스닥은 1.1% 밀렸다.",
                ("1일", "2025-08-01"), ("31일", "2025-07-31"), ("이날", "2025-07-31"))));

    [Fact]
    public void What_another_day_takes_back_was_no_move_within_the_day()
        => Assert.Equal(
            "+9 테슬라 2025-03-12 | -2 테슬라 2025-03-13",
            MoveReading.Show(MoveReading.Moves("테슬라는 12일 9% 급등했다가 13일 다시 2% 내렸다.", ("12일", "2025-03-12"), ("13일", "2025-03-13"))));

    [Fact]
    public void Markets_of_the_same_hours_share_a_day()
        => Assert.Equal(
            "+1.3 닛케이지수 Close 2025-08-13 | +0.9 자취안지수 Close 2025-08-13",
            MoveReading.Show(MoveReading.Moves("13일 닛케이지수는 1.3% 올라 마감했다. 자취안지수는 0.9% 뛰었다.", ("13일", "2025-08-13"))));

    [Fact]
    public void An_article_about_a_month_gives_the_returns_of_that_month()
        => Assert.Equal(
            "-10 TSLL Period | -3 테슬라 Period | +13 엔비디아 Period | +50 빅베어 홀딩스 Period | +19 삼성전자 Period",
            MoveReading.Show(MoveReading.Moves(
                "이 증권사가 7월 한 달간 많이 산 종목의 수익률을 집계했다. TSLL(-10%)과 테슬라(-3%)는 1·2위를 지켰다. 엔비디아(13%)는 3위에 올랐다. "
                + "7위에는 급등한 빅베어 홀딩스(50%)가 들었다. 고수들의 평균 수익률은 5.1%로 낮아졌다. 한국에서는 삼성전자(19%)를 가장 많이 샀다.")));

    [Fact]
    public void What_the_article_tells_later_dates_and_closes_what_it_told_before()
        => Assert.Equal(
            "-3 테슬라 Afterhours 2025-08-27 | -3.1 테슬라 Afterhours 2025-08-27",
            MoveReading.Show(MoveReading.Moves("테슬라 주가가 시간외거래에서 3% 하락했다. 테슬라는 27일 시간외거래에서 3.1% 내렸다.", ("27일", "2025-08-27"))));

    [Theory]
    [InlineData("전날", "2025-04-03", "-1 애플 Close 2025-04-04")]
    [InlineData("지난 3일", "2025-04-03", "-1 애플 Close 2025-04-04")]
    [InlineData("3일", "2025-04-03", "-1 애플 2025-04-03")]
    public void An_older_day_that_is_pointed_back_at_does_not_date_what_follows(string printed, string day, string expected)
        => Assert.EndsWith(
            expected,
            MoveReading.Show(MoveReading.Moves($"4일 테슬라는 7% 하락 마감했다. {printed} 테슬라는 9% 내렸다. 애플도 1% 밀렸다.", ("4일", "2025-04-04"), (printed, day))),
            StringComparison.Ordinal);

    [Fact]
    public void What_is_told_beside_a_peak_of_a_day_that_is_over_is_its_result()
        => Assert.Equal(
            "-7 테슬라 Close 2025-04-16 | -10 테슬라 Intraday 2025-04-16",
            MoveReading.Show(MoveReading.Moves("테슬라 주가가 16일 7% 떨어졌다. 장중 한때 10% 밀리기도 했다.", DateOnly.Parse("2025-04-17", CultureInfo.InvariantCulture), ("16일", "2025-04-16"))));

    [Fact]
    public void A_headline_frames_its_article()
    {
        var reading = Reader.Instance.Read("삼성전자는 2% 뛰었다.", title: "코스피 1% 상승 마감");
        Assert.Equal(MoveKind.Close, Assert.IsType<Move>(Assert.Single(new MoveExtractor(Reader.Instance.Words, Reader.Instance.Gazetteer).Extract(reading))).Kind);
    }

    [Fact]
    public void A_sentence_without_moves_sets_the_day_it_reports_from()
        => Assert.Equal(
            "-17 테슬라 Close 2025-01-27",
            MoveReading.Show(MoveReading.Moves(
                "27일 월가에 따르면 새 모델은 20일 나왔다. 뉴욕증시는 흔들렸다. 테슬라는 전 거래일보다 17% 하락 마감했다.", ("27일", "2025-01-27"), ("20일", "2025-01-20"))));

    [Theory]
    [InlineData("테슬라는 10일보다 3% 올랐다.", "10일")]
    [InlineData("테슬라는 10일 이후 3% 올랐다.", "10일")]
    [InlineData("테슬라는 전날보다 3% 올랐다.", "전날")]
    [InlineData("전날 급락했던 테슬라(3%)는 상승했다.", "전날")]
    public void The_base_of_a_comparison_is_not_the_day(string body, string printed)
        => Assert.Null(Assert.Single(MoveReading.Moves(body, (printed, "2025-03-10"))).Date);

    [Fact]
    public void A_move_over_a_period_has_no_day()
        => Assert.Null(Assert.Single(MoveReading.Moves("28일 기준 테슬라는 연초 대비 22% 올랐다.", ("28일", "2025-08-28"))).Date);

    [Fact]
    public void A_move_told_in_a_quotation_has_no_day_and_less_confidence()
    {
        var move = Assert.Single(MoveReading.Moves("그는 28일 “엔비디아 주가가 17% 떨어졌다”고 말했다.", ("28일", "2025-01-28")));
        Assert.Null(move.Date);
        Assert.True(move.Confidence <= 0.7);
    }

    [Theory]
    [InlineData("테슬라는 3% 올랐다.", Bound.Exact)]
    [InlineData("테슬라는 약 3% 올랐다.", Bound.About)]
    [InlineData("테슬라는 3%가량 올랐다.", Bound.About)]
    [InlineData("테슬라는 3%대 올랐다.", Bound.About)]
    [InlineData("테슬라는 3% 넘게 올랐다.", Bound.AtLeast)]
    [InlineData("테슬라는 3% 이상 올랐다.", Bound.AtLeast)]
    [InlineData("테슬라는 한때 3%까지 올랐다.", Bound.AtMost)]
    public void Hedges_bound_the_percentage(string body, Bound bound)
        => Assert.Equal(bound, Assert.Single(MoveReading.Moves(body)).Bound);
}
