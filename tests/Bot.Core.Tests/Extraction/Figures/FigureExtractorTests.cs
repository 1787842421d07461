using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;

namespace Bot.Core.Tests.Extraction.Figures;

public sealed class FigureExtractorTests
{
    private static readonly FigureExtractor Extractor = new(Reader.Instance.Words);

    [Fact]
    public void An_amount_carries_its_place_its_subject_and_its_measure()
    {
        var figure = Assert.Single(Figures("엔비디아의 시가총액은 하루 사이 5000억달러 줄었다."));

        Assert.Equal(("5000억달러", 500_000_000_000m, "USD"), (figure.Words, figure.Value, figure.Currency));
        Assert.Equal(("엔비디아", "시가총액"), (figure.Subject, figure.Measure));
        Assert.Contains(new FactLink("nvidia", FactRole.Subject), figure.Links);
    }

    [Fact]
    public void A_bracketed_amount_in_another_currency_converts_the_one_before_it()
    {
        var figures = Figures("훈련 비용은 700만달러(약 100억원)에 불과했다.");

        Assert.Equal((figures[0].Span.Start, Bound.About), (figures[1].ConvertedFromStart, figures[1].Bound));
        Assert.Equal((null, Bound.AtMost, "훈련 비용"), (figures[0].ConvertedFromStart, figures[0].Bound, figures[0].Measure));
    }

    [Theory]
    [InlineData("매출은 3억달러, 이익은 200억원이다.")]
    [InlineData("매출 3억달러(이익 1억달러)를 올렸다.")]
    public void Neighbouring_amounts_are_no_conversions(string body)
        => Assert.All(Figures(body), figure => Assert.Null(figure.ConvertedFromStart));

    [Fact]
    public void Amounts_inside_quotations_count()
        => Assert.Equal("300억달러", Assert.Single(Figures("그는 “올해 300억달러를 쓰겠다”고 말했다.")).Words);

    [Fact]
    public void Every_figure_of_a_list_has_its_own_measure()
        => Assert.Equal(
            [("매출", 500_000_000m), ("영업이익", 20_000_000m)],
            Figures("회사는 매출 5억원, 영업이익 2000만원을 기록했다.").Select(figure => (figure.Measure!, figure.Value)));

    [Fact]
    public void The_headline_yields_nothing()
    {
        var reading = Reader.Instance.Read("본문에는 금액이 없다.", "하루 만에 5000억달러 날렸다");
        Assert.Empty(Extractor.Extract(reading));
    }

    private static List<Figure> Figures(string body)
    {
        var reading = Reader.Instance.Read(body);
        var figures = Extractor.Extract(reading).Cast<Figure>().ToList();
        figures.ForEach(figure => figure.EnsureGrounded(reading.Article.Text));
        return figures;
    }
}
