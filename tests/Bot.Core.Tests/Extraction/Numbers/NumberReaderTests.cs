using Bot.Core.Extraction.Numbers;

namespace Bot.Core.Tests.Extraction.Numbers;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("860조", 860_000_000_000_000)]
    [InlineData("1조4000억", 1_400_000_000_000)]
    [InlineData("1조 4000억", 1_400_000_000_000)]
    [InlineData("1조4천억", 1_400_000_000_000)]
    [InlineData("1천만", 10_000_000)]
    [InlineData("3만2천500", 32_500)]
    [InlineData("12만8000", 128_000)]
    [InlineData("2천5백", 2_500)]
    [InlineData("3천5백만", 35_000_000)]
    [InlineData("1,430억", 143_000_000_000)]
    [InlineData("１，４３０억", 143_000_000_000)]
    [InlineData("１２３", 123)]
    [InlineData("10 억", 1_000_000_000)]
    [InlineData("5000여만", 50_000_000)]
    [InlineData("4천여억", 400_000_000_000)]
    [InlineData("천만", 10_000_000)]
    [InlineData("백", 100)]
    [InlineData("2경5000조", 25_000_000_000_000_000)]
    public void Korean_units_are_read_to_the_end(string printed, long value)
    {
        Assert.True(NumberReader.TryRead(printed, 0, out var number));
        Assert.Equal(value, number.Value);
        Assert.Equal(printed.Length, number.Span.End);
    }

    [Theory]
    [InlineData("2.5조", 2_500_000_000_000)]
    [InlineData("1.5", 1.5)]
    [InlineData("44,850.35", 44850.35)]
    [InlineData("４．２５", 4.25)]
    public void Decimals_are_read(string printed, double value)
    {
        Assert.True(NumberReader.TryRead(printed, 0, out var number));
        Assert.Equal((decimal)value, number.Value);
        Assert.Equal(printed.Length, number.Span.End);
    }

    [Theory]
    [InlineData("R1", 1)]
    [InlineData("H800", 1)]
    [InlineData("GPT-4", 4)]
    [InlineData("2025.8.1", 0)]
    [InlineData("1234,567", 0)]
    [InlineData("3,14", 0)]
    [InlineData("수백억", 1)]
    [InlineData("인천", 1)]
    [InlineData("달러", 0)]
    [InlineData("", 0)]
    public void What_is_no_number_is_refused(string text, int start)
        => Assert.False(NumberReader.TryRead(text, start, out _));

    [Theory]
    [InlineData("3 조건", 3)]
    [InlineData("5 만에", 5)]
    [InlineData("100만 200만", 1_000_000)]
    [InlineData("5억 3조", 500_000_000)]
    [InlineData("2천 5천", 2_000)]
    [InlineData("4000여", 4000)]
    public void Reading_stops_where_the_number_ends(string text, long value)
    {
        Assert.True(NumberReader.TryRead(text, 0, out var number));
        Assert.Equal(value, number.Value);
    }

    [Theory]
    [InlineData("9999999999999999경")]
    [InlineData("9999999999999999 경원")]
    [InlineData("12345678901234567890")]
    public void A_number_too_large_to_be_kept_is_none(string text) => Assert.False(NumberReader.TryRead(text, 0, out _));

    [Fact]
    public void Many_digits_before_a_unit_are_counted_with_it()
    {
        Assert.True(NumberReader.TryRead("158354590000.3만", 0, out var number));
        Assert.Equal(1_583_545_900_003_000m, number.Value);
    }
}
