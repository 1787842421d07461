using Bot.Core.Commands.Parsing;

namespace Bot.Core.Tests.Commands;

public sealed class SinceDateTests
{
    private static readonly DateOnly Tuesday = new(2025, 2, 4);

    [Theory]
    [InlineData("2025-01-27", "2025-01-27")]
    [InlineData("2025.1.27", "2025-01-27")]
    [InlineData("20250127", "2025-01-27")]
    [InlineData("7d", "2025-01-28")]
    [InlineData("2W", "2025-01-21")]
    [InlineData("3개월", "2024-11-04")]
    [InlineData("3일 전", "2025-02-01")]
    [InlineData("오늘", "2025-02-04")]
    [InlineData("어제", "2025-02-03")]
    [InlineData("지난주", "2025-01-27")]
    [InlineData("지난 주", "2025-01-27")]
    [InlineData("last week", "2025-01-27")]
    [InlineData("이번달", "2025-02-01")]
    [InlineData("지난달", "2025-01-01")]
    [InlineData("올해", "2025-01-01")]
    [InlineData("1월 27일", "2025-01-27")]
    [InlineData("12월 3일", "2024-12-03")]
    [InlineData("9999y", "0001-01-01")]
    public void A_day_can_be_said_in_many_ways(string text, string day)
        => Assert.Equal(day, SinceDate.Parse(text, Tuesday)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2025-02-30")]
    [InlineData("투자")]
    [InlineData("7")]
    [InlineData("d7")]
    [InlineData("99999d")]
    [InlineData("2월 30일")]
    [InlineData("")]
    public void Other_words_are_no_day(string text) => Assert.Null(SinceDate.Parse(text, Tuesday));
}
