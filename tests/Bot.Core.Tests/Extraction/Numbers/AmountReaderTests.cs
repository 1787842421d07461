using Bot.Core.Extraction.Numbers;

namespace Bot.Core.Tests.Extraction.Numbers;

public sealed class AmountReaderTests
{
    [Theory]
    [InlineData("600억~650억", 60_000_000_000, 65_000_000_000)]
    [InlineData("2~3억", 200_000_000, 300_000_000)]
    [InlineData("1~2천만", 10_000_000, 20_000_000)]
    [InlineData("40∼50", 40, 50)]
    [InlineData("40～50", 40, 50)]
    [InlineData("90-95", 90, 95)]
    [InlineData("90–95", 90, 95)]
    [InlineData("5 ~ 7만", 50_000, 70_000)]
    [InlineData("9000만~1억", 90_000_000, 100_000_000)]
    [InlineData("71조2-6경", 71_000_000_000_002, 60_000_000_000_000_000)]
    public void The_unit_of_a_range_serves_both_ends(string printed, long low, long high)
    {
        Assert.True(AmountReader.TryRead(printed, 0, out var amount));
        Assert.Equal((low, high), ((long)amount.Value, (long)amount.ValueTo!.Value));
        Assert.Equal(printed.Length, amount.Span.End);
    }

    [Theory]
    [InlineData("3-1")]
    [InlineData("10억~5억")]
    [InlineData("10~")]
    [InlineData("10 20")]
    [InlineData("5~R1")]
    public void What_does_not_rise_is_no_range(string printed)
    {
        Assert.True(AmountReader.TryRead(printed, 0, out var amount));
        Assert.Null(amount.ValueTo);
    }
}
