using Bot.Core.Dating;

namespace Bot.Core.Tests.Dating;

public sealed class PublicationDatingTests
{
    private const string Paragraph = "가상전자 주가가 장중 한때 5% 넘게 올랐다가 오후 들어 상승 폭을 줄이며 거래를 마쳤다. 거래량은 두 배였다.";

    [Theory]
    [InlineData("2025-01-28", "2025-01-28")]
    [InlineData("2025-01-28T09:12:00", "2025-01-28")]
    [InlineData("2025-01-28T23:30:00Z", "2025-01-29")]
    [InlineData("2025-01-28T09:12:00+09:00", "2025-01-28")]
    [InlineData("2025-01-28T09:12:00+0900", "2025-01-28")]
    [InlineData("2025-01-28T20:12:00-05:00", "2025-01-29")]
    [InlineData("Tue, 28 Jan 2025 23:30:00 GMT", "2025-01-29")]
    [InlineData("Tue, 28 Jan 2025 09:30:00 +0900", "2025-01-28")]
    [InlineData("28 Jan 2025 09:30 KST", "2025-01-28")]
    [InlineData("2025.01.28", "2025-01-28")]
    [InlineData("2025. 1. 28. 오전 9:12", "2025-01-28")]
    [InlineData("입력 2025/01/28 09:12", "2025-01-28")]
    [InlineData("2025년 1월 28일 화요일", "2025-01-28")]
    [InlineData("20250128091233", "2025-01-28")]
    public void A_declared_date_is_the_calendar_day_in_Korea(string declared, string expected)
    {
        var published = Dated.Infer(Paragraph, declared, byManifest: true);

        Assert.Equal((expected, DateSource.Manifest), (published.Range?.ToString(), published.Source));
    }

    [Theory]
    [InlineData("어제")]
    [InlineData("2025-13-45")]
    [InlineData("28/01/25")]
    [InlineData("1738022400")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59-12:00")]
    [InlineData("")]
    public void What_is_no_date_declares_nothing(string declared)
        => Assert.Equal(PublicationDate.Unknown, Dated.Infer(Paragraph, declared));

    [Theory]
    [InlineData("입력 2025.01.28 09:12 | 수정 2025.01.29 10:30")]
    [InlineData("수정 2025.01.29 10:30 입력 2025.01.28 09:12")]
    [InlineData("[2025년 1월 28일]")]
    [InlineData("승인 2025-01-28 09:12:33")]
    public void A_date_printed_beside_the_article_dates_it(string stamp)
    {
        var published = Dated.Infer($"가상전자 반등\n{stamp}\n{Paragraph}");

        Assert.Equal(("2025-01-28", DateSource.Byline), (published.Range?.ToString(), published.Source));
    }

    [Fact]
    public void Digits_of_an_address_are_no_date()
        => Assert.Equal(PublicationDate.Unknown, Dated.Infer($"{Paragraph}\n홍길동 기자 hong19850101@example.com\n김영희 기자 kim.1985-01-01a@example.com"));

    [Fact]
    public void A_stamp_glued_into_a_flattened_article_dates_it()
        => Assert.Equal("2025-01-28", Dated.Infer($"가상전자 반등 홍길동 기자 입력 2025.01.28 09:12 {Paragraph}").Range?.ToString());

    [Fact]
    public void A_date_in_the_text_does_not_date_the_article()
        => Assert.Null(Dated.Infer($"{Paragraph} 회사는 2025년 1월 28일 칩을 내놨다.").Range);

    [Theory]
    // 29일 is a day of the month in which the article stands, or of the last few days before.
    [InlineData("가상전자 주가가 17% 폭락했다. 김 대표는 29일 걱정하지 않는다고 말했다.", "2025-01-29/2025-02-02")]
    [InlineData("가상전자 주가가 17% 폭락했다. 김 대표는 29일 걱정하지 않는다고 말했다. 이 대표는 목요일 반박했다.", "2025-01-30/2025-02-02")]
    [InlineData("4일 업계에 따르면 값이 내렸다. 가상전자는 지난달 20일 G1을 공개했다.", "2025-02-04/2025-02-08")]
    [InlineData("가상전자가 지난달 공개한 G1이 화제다. 앞서 27일 주가가 내렸고 28일 올랐다.", "2025-02-28/2025-02-28")]
    [InlineData("27일(현지시간) 외신에 따르면 가상전자는 지난 20일 G1을 공개했다.", "2025-01-27/2025-01-31")]
    [InlineData("가상전자가 지난주 공개한 G1이 화제다.", "2025-01-27/2025-02-02")]
    public void Events_and_printed_days_together_give_a_range(string text, string expected)
    {
        var published = Dated.Infer(text);

        Assert.Equal(expected.Split('/') is [var a, var b] && a == b ? a : expected, published.Range?.ToString());
        Assert.Equal(DateSource.Events, published.Source);
        Assert.NotEmpty(DateReason.Parse(published.Reason).English);
    }

    [Theory]
    [InlineData("가상전자는 G1을 공개하며 이름을 알렸다. 매출은 해마다 늘었다.")]
    [InlineData("업계는 조용하다. 매출은 늘었다. 이익도 늘었다. 값은 내렸다. 반응은 좋다. 가상전자는 G1을 공개한 회사다. 5일 새 칩이 나왔다.")]
    public void An_event_alone_only_says_not_before(string text)
    {
        var published = Dated.Infer(text);

        Assert.Null(published.Range);
        Assert.Equal(DateSource.Events, published.Source);
        Assert.Contains("2025-01-20", published.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_known_is_said_to_be_unknown()
        => Assert.Equal(PublicationDate.Unknown, Dated.Infer("주가는 28일 올랐다. 이날 거래는 늘었다."));
}
