using Bot.Core.Dating;

namespace Bot.Core.Tests.Dating;

public sealed class DateResolverTests
{
    [Theory]
    [InlineData("2025-01-31", "주가는 28일 올랐다.", "2025-01-28")]
    [InlineData("2025-01-31", "주가는 31일 올랐다.", "2025-01-31")]
    [InlineData("2025-02-03", "주가는 31일(현지시간) 올랐다.", "2025-01-31")]
    [InlineData("2025-01-02", "주가는 30일 올랐다.", "2024-12-30")]
    [InlineData("2025-03-01", "주가는 29일 올랐다.", "2025-01-29")]
    [InlineData("2024-03-01", "주가는 29일 올랐다.", "2024-02-29")]
    [InlineData("2025-05-01", "주가는 31일 올랐다.", "2025-03-31")]
    [InlineData("2025-01-31", "회사는 지난 20일 칩을 공개했다.", "2025-01-20")]
    [InlineData("2025-01-20", "회사는 지난 20일 칩을 공개했다.", "2024-12-20")]
    [InlineData("2025-03-31", "회사는 지난달 29일 칩을 공개했다.", "?")]
    [InlineData("2025-01-05", "회사는 지난달 20일 칩을 공개했다.", "2024-12-20")]
    [InlineData("2025-01-05", "회사는 이달 20일 칩을 공개한다.", "2025-01-20")]
    [InlineData("2025-12-05", "회사는 다음 달 3일 칩을 공개한다.", "2026-01-03")]
    [InlineData("2025-12-29", "회사는 오는 3일 칩을 공개한다.", "2026-01-03")]
    [InlineData("2025-08-20", "회의는 22일 열릴 예정이다.", "2025-08-22")]
    [InlineData("2025-08-20", "회사는 8월 3일 칩을 공개했다.", "2025-08-03")]
    [InlineData("2025-01-20", "회사는 12월 24일 칩을 공개했다.", "2024-12-24")]
    [InlineData("2025-01-20", "회사는 지난해 12월 24일 칩을 공개했다.", "2024-12-24")]
    [InlineData("2025-02-20", "회사는 2023년 2월 28일 칩을 공개했다.", "2023-02-28")]
    [InlineData("2025-02-20", "회사는 2023.02.28 칩을 공개했다.", "2023-02-28")]
    [InlineData("2025-02-20", "회사는 2023년 2월 30일 칩을 공개했다.", "?")]
    [InlineData("2025-03-20", "둘이 만난 지 17일 만이다.", "")]
    [InlineData("2025-03-20", "17일 만의 반등이다.", "")]
    [InlineData("2025-02-20", "주가는 28일(화요일) 올랐고 29일 수요일 내렸다.", "2025-01-28 2025-01-29")]
    public void A_numbered_day_is_found_from_the_day_of_publication(string published, string text, string expected)
        => Assert.Equal(expected, Dated.Ranges(text, Dated.On(published)));

    [Theory]
    [InlineData("2025-01-31", "그는 목요일 회의에서 말했다.", "2025-01-30")]
    [InlineData("2025-01-31", "그는 금요일 회의에서 말했다.", "2025-01-31")]
    [InlineData("2025-01-31", "그는 지난 금요일 회의에서 말했다.", "2025-01-24")]
    [InlineData("2025-01-31", "그는 지난주 월요일 회의에서 말했다.", "2025-01-20")]
    [InlineData("2025-01-31", "그는 오는 금요일 회의에서 말한다.", "2025-02-07")]
    [InlineData("2025-01-31", "회의는 다음 주 수요일 열린다.", "2025-02-05")]
    [InlineData("2025-01-31", "그는 매주 금요일 글을 쓴다.", "")]
    public void A_weekday_is_the_latest_one_unless_a_word_moves_it(string published, string text, string expected)
        => Assert.Equal(expected, Dated.Ranges(text, Dated.On(published)));

    [Theory]
    [InlineData("주가는 28일 올랐다. 이날 거래는 늘었다.", "2025-01-28 2025-01-28")]
    [InlineData("주가는 28일 올랐다. 전날 내린 탓이다. 이날 거래는 늘었다.", "2025-01-28 2025-01-27 2025-01-28")]
    [InlineData("주가는 28일 올랐다. 다음 날 다시 내렸다.", "2025-01-28 2025-01-29")]
    [InlineData("주가는 28일 올랐다. 이튿날 다시 내렸다. 이날 거래는 줄었다.", "2025-01-28 2025-01-29 2025-01-29")]
    [InlineData("이날 주가는 올랐다.", "2025-01-31")]
    [InlineData("어제 오른 주가는 오늘 내렸다.", "2025-01-30 2025-01-31")]
    [InlineData("주가는 30일 올랐다. 이는 지난달 3일 이후 처음이다. 이날 거래는 늘었다.", "2025-01-30 2024-12-03 2025-01-30")]
    [InlineData("주가는 30일 올랐다.\n회사는 지난달 3일 행사를 열었다. 이날 행사에는 많은 사람이 왔다.", "2025-01-30 2024-12-03 2024-12-03")]
    [InlineData("주가는 30일 올랐다. 회사는 지난달 3일 행사를 열었다.\n이날 거래는 늘었다.", "2025-01-30 2024-12-03 2025-01-30")]
    [InlineData("지난해 12월 3일 계엄이 선포됐다. 4일 새벽 풀렸다.", "2024-12-03 2024-12-04")]
    [InlineData("지난해 12월 3일 계엄이 선포됐다. 30일 회의가 열렸다.", "2024-12-03 2025-01-30")]
    [InlineData("코스피는 31일 지난달 3일 나온 대책에 내렸다. 이날 거래는 줄었다.", "2025-01-31 2024-12-03 2025-01-31")]
    [InlineData("간밤 뉴욕증시는 내렸다. 이날 다우지수는 1% 내렸다.", "2025-01-30 2025-01-30")]
    [InlineData("뉴욕증시는 29일(현지시간) 올랐다.\n이날 다우지수는 1% 올랐다.", "2025-01-29 2025-01-29")]
    [InlineData("코스피는 31일 올랐다.\n30일(현지시간) 뉴욕증시가 오른 덕이다.\n이날 코스닥도 올랐다.", "2025-01-31 2025-01-30 2025-01-31")]
    [InlineData("실적은 오는 31일 장 마감 뒤(한국시간으로 1일 새벽) 나온다.", "2025-01-31 2025-02-01")]
    public void A_relative_day_counts_from_the_day_the_text_speaks_of(string text, string expected)
        => Assert.Equal(expected, Dated.Ranges(text, Dated.On("2025-01-31")));

    [Theory]
    [InlineData("지난달 매출이 늘었다.", "2024-12-01/2024-12-31")]
    [InlineData("이달 들어 매출이 늘었다.", "2025-01-01/2025-01-31")]
    [InlineData("올해 매출이 늘었다.", "2025-01-01/2025-12-31")]
    [InlineData("올 들어 매출이 늘었다.", "2025-01-01/2025-12-31")]
    [InlineData("지난해 4분기 매출이 늘었다.", "2024-10-01/2024-12-31")]
    [InlineData("4분기 매출이 늘었다.", "2024-10-01/2024-12-31")]
    [InlineData("2분기 매출이 늘었다.", "?")]
    [InlineData("지난해 11~12월 매출이 늘었다.", "2024-11-01/2024-12-31")]
    [InlineData("작년 하반기 매출이 늘었다.", "2024-07-01/2024-12-31")]
    [InlineData("지난주 주가가 올랐다.", "2025-01-20/2025-01-26")]
    [InlineData("이번 주 주가가 올랐다.", "2025-01-27/2025-02-02")]
    [InlineData("27∼28일 회의가 열렸다.", "2025-01-27/2025-01-28")]
    [InlineData("30일∼1일 회의가 열렸다.", "2024-12-30/2025-01-01")]
    [InlineData("지난 1월 13일부터 20일까지 주가가 내렸다.", "2025-01-13/2025-01-20")]
    [InlineData("2021년 1월~2023년 7월 매출이 늘었다.", "2021-01-01/2023-07-31")]
    [InlineData("최근 3개월 주가가 올랐다.", "2024-10-31/2025-01-31")]
    [InlineData("1990년대 매출이 늘었다.", "1990-01-01/1999-12-31")]
    public void A_period_is_resolved_when_it_can_be_computed(string text, string expected)
    {
        var mention = Assert.Single(Dated.Mentions(text, Dated.On("2025-01-31")));

        Assert.Equal((DateMentionKind.Period, expected), (mention.Kind, mention.Range?.ToString() ?? "?"));
    }

    [Theory]
    [InlineData("주가는 사흘째 올랐고 3일간 거래가 늘었다.")]
    [InlineData("주가는 10일 만에 올랐다.")]
    [InlineData("20일 이동평균선과 30일물 금리를 보라.")]
    [InlineData("상장 2일차 주가는 90일 연속 올랐다.")]
    [InlineData("최근 30일 기준으로 약 10일 걸린다.")]
    [InlineData("관세는 1,430일 유예됐다.")]
    [InlineData("오늘날 독일 경제는 이달러 강세에 약하다.")]
    [InlineData("주가는 전날보다 3%, 전일 대비 1% 올랐다.")]
    [InlineData("그는 “28일에 공개한다”고 말했다.")]
    public void Lengths_of_time_comparisons_and_quoted_words_are_no_dates(string text)
        => Assert.Empty(Dated.Mentions(text, Dated.On("2025-01-31")));

    [Fact]
    public void The_remark_about_local_time_belongs_to_the_mention_and_passes_on_to_이날()
    {
        const string Text = "뉴욕증시는 28일(미국 동부시간) 올랐다. 이날 거래는 늘었다.";

        var mentions = Dated.Mentions(Text, Dated.On("2025-01-29"));

        Assert.Equal(["28일(미국 동부시간)", "이날"], mentions.Select(mention => mention.Span.Of(Text)));
        Assert.All(mentions, mention => Assert.True(mention.IsAbroad));
    }

    [Fact]
    public void 이하_현지시간_holds_for_every_later_day()
        => Assert.All(Dated.Mentions("증시는 28일(이하 현지시간) 올랐다. 27일에는 내렸다.", Dated.On("2025-01-29")), mention => Assert.True(mention.IsAbroad));

    [Theory]
    [InlineData("회사는 28일 칩을 공개했다.", "?")]
    [InlineData("회사는 지난달 칩을 공개했고 올해 판다.", "? ?")]
    [InlineData("회사는 2025년 1월 20일 칩을 공개했다. 이튿날 주가가 올랐다.", "2025-01-20 2025-01-21")]
    public void Without_a_day_of_publication_only_full_dates_are_resolved(string text, string expected)
        => Assert.Equal(expected, Dated.Ranges(text, PublicationDate.Unknown));

    [Theory]
    [InlineData("회사는 28일 칩을 공개했다.", "2025-01-28")]
    [InlineData("회사는 지난달 20일 칩을 공개했다.", "2024-12-20")]
    [InlineData("회사는 30일 칩을 공개했다.", "2024-12-30/2025-01-30")]
    [InlineData("회사는 올해 칩을 공개했다.", "2025-01-01/2025-12-31")]
    [InlineData("회사는 1957년 칩을 공개했다.", "1957-01-01/1957-12-31")]
    [InlineData("이날 회사는 칩을 공개했다.", "2025-01-29/2025-01-31")]
    public void Within_a_range_of_publication_only_what_holds_for_all_of_it_is_a_day(string text, string expected)
        => Assert.Equal(expected, Dated.Ranges(text, Dated.Between("2025-01-29", "2025-01-31")));
}
