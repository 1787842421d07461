using System.Globalization;
using Bot.Core.Extraction.Moves;

namespace Bot.Core.Tests.Extraction.Moves;

public sealed class PercentReaderTests
{
    private static readonly PercentReader Percents = new(new MoveVocabulary(Reader.Instance.Words));

    [Theory]
    [InlineData("주가가 3.12% 올랐다", "3.12% Plain")]
    [InlineData("주가가 3％ 올랐다", "3％ Plain")]
    [InlineData("주가가 3 퍼센트 올랐다", "3 퍼센트 Plain")]
    [InlineData("주가가 1,200% 올랐다", "1,200% Plain")]
    [InlineData("주가가 2~3%대 올랐다", "2~3% Plain")]
    [InlineData("주가가 2%~3% 올랐다", "2%~3% Plain")]
    [InlineData("나스닥 +1.2%", "1.2% Up Plain")]
    [InlineData("나스닥 -1.2%", "1.2% Down Plain")]
    [InlineData("나스닥 ▲1.2%", "1.2% Up Plain")]
    [InlineData("나스닥 ▼ 1.2%", "1.2% Down Plain")]
    [InlineData("나스닥 1.2%↓", "1.2% Down Plain")]
    [InlineData("30.5포인트(1.2%) 내린", "1.2% Measured")]
    [InlineData("1만2000원(1.2%) 내린", "1.2% Measured")]
    [InlineData("6,067.70(+0.92%)으로", "0.92% Up Measured")]
    [InlineData("테슬라(-4.15%)", "4.15% Down Item")]
    [InlineData("테슬라(−4.15%)", "4.15% Down Item")]
    [InlineData("러셀2000(1.2%)", "1.2% Item")]
    [InlineData("나스닥 100(1.2%)", "1.2% Item")]
    [InlineData("삼성전자(6만2400원 ▼1,300 2.4%)", "2.4% Down Item")]
    public void A_percentage_is_read_with_its_sign_and_its_place(string text, string expected)
    {
        var percent = Assert.Single(Percents.Read(text, 0, text.Length));
        Assert.Equal(expected, $"{percent.Span.Of(text)}{(percent.Sign is { } sign ? $" {sign}" : "")} {percent.Form}");
    }

    [Theory]
    [InlineData("금리가 0.25%포인트 내렸다")]
    [InlineData("금리가 0.25%p 내렸다")]
    [InlineData("금리가 0.25% 포인트 내렸다")]
    [InlineData("주가가 3포인트 올랐다")]
    [InlineData("괄호(-3.06)만 있다")]
    public void Points_and_bare_numbers_are_no_percentages(string text)
        => Assert.Empty(Percents.Read(text, 0, text.Length));

    [Fact]
    public void A_forgotten_sign_in_a_list_is_understood_from_its_neighbours()
    {
        const string Text = "철강(-2.50%), 은행(-3.06), 화학(-1.02%)";
        Assert.Equal(["2.50", "3.06", "1.02"], Percents.Read(Text, 0, Text.Length).Select(percent => percent.Value.ToString(CultureInfo.InvariantCulture)));
    }
}
