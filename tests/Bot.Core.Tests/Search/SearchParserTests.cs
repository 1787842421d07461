using Bot.Core.Search;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Search;

public sealed class SearchParserTests
{
    private static readonly DateOnly Today = new(2025, 2, 5);

    [Fact]
    public void Words_phrases_and_filters_are_told_apart()
    {
        var parsed = SearchParser.Parse("딥시크 \"훈련 비용\" from:나델라 FROM:\"샘 올트먼\" source:“표본 일보” since:2025-01-27 until:2025-02 sort:new https://a.example 3:1", Today);

        Assert.Equal("딥시크 훈련 비용 https://a.example 3:1", parsed.Query.Text);
        Assert.Equal(["훈련 비용"], parsed.Query.Phrases);
        Assert.Equal(["나델라", "샘 올트먼"], parsed.Speakers);
        Assert.Equal("표본 일보", parsed.Query.Source);
        Assert.Equal(new DateOnly(2025, 1, 27), parsed.Query.Since);
        Assert.Equal(new DateOnly(2025, 2, 28), parsed.Query.Until);
        Assert.Equal(SearchOrder.Newest, parsed.Query.Order);
        Assert.Empty(parsed.Problems);
    }

    [Fact]
    public void Filters_have_korean_names_and_may_stand_apart_from_their_value()
    {
        var parsed = SearchParser.Parse("누가: 나델라 매체：표본일보 부터:2025년1월 까지: 어제 정렬:최신순", Today);

        Assert.Equal("", parsed.Query.Text);
        Assert.Equal(["나델라"], parsed.Speakers);
        Assert.Equal("표본일보", parsed.Query.Source);
        Assert.Equal(new DateOnly(2025, 1, 1), parsed.Query.Since);
        Assert.Equal(new DateOnly(2025, 2, 4), parsed.Query.Until);
        Assert.Equal(SearchOrder.Newest, parsed.Query.Order);
    }

    [Theory]
    [InlineData("2025-01-27", "2025-01-27")]
    [InlineData("2025.1.27", "2025-01-27")]
    [InlineData("20250127", "2025-01-27")]
    [InlineData("2024-02", "2024-02-01/2024-02-29")]
    [InlineData("2024", "2024-01-01/2024-12-31")]
    [InlineData("2024년", "2024-01-01/2024-12-31")]
    [InlineData("7d", "2025-01-29")]
    [InlineData("2주", "2025-01-22")]
    [InlineData("1개월전", "2025-01-05")]
    [InlineData("오늘", "2025-02-05")]
    [InlineData("지난주", "2025-01-27/2025-02-02")]
    [InlineData("지난달", "2025-01-01/2025-01-31")]
    [InlineData("작년", "2024-01-01/2024-12-31")]
    [InlineData("9999y", "0001-01-01")]
    public void A_day_may_be_a_month_a_year_or_counted_back(string value, string range)
        => Assert.Equal(range, SearchDays.Parse(value, Today)?.ToString());

    [Theory]
    [InlineData("since:2025-13-01", "since")]
    [InlineData("부터:언젠가", "부터")]
    [InlineData("until:-7d", "until")]
    [InlineData("since:99999d", "since")]
    [InlineData("sort:loud", "sort")]
    [InlineData("from:", "from")]
    [InlineData("since:2025-02-01 until:2025-01-01", "until")]
    public void A_filter_that_cannot_be_applied_is_explained_and_left_out(string text, string filter)
    {
        var parsed = SearchParser.Parse("딥시크 " + text, Today);

        var problem = Assert.Single(parsed.Problems);
        Assert.Equal(filter, problem.Filter);
        Assert.Contains($"'{filter}:'", problem.Korean, StringComparison.Ordinal);
        Assert.Contains($"'{filter}:'", problem.English, StringComparison.Ordinal);
        Assert.Equal("딥시크", parsed.Query.Text);
        Assert.Null(parsed.Query.Until);
        Assert.Equal(SearchOrder.Relevance, parsed.Query.Order);
    }

    [Theory]
    [InlineData("\"닫히지 않은 말", "닫히지 않은 말")]
    [InlineData("\"\"", "")]
    [InlineData("a \"b\"c", "a b c")]
    public void Quotes_may_be_odd(string text, string words) => Assert.Equal(words, SearchParser.Parse(text, Today).Query.Text);

    [Fact]
    public void Nothing_that_can_be_typed_throws()
        => Prop.ForAll(
            Gen.Elements("since:", "from:", "까지:", "\"", " ", "2025-01", "7d", "가", ":", "：", "\0", "😀", "\ud83d", "sort:new", "~").ListOf().Select(string.Concat).ToArbitrary(),
            text => SearchParser.Parse(text, Today).Query.Text.Length <= text.Length).QuickCheckThrowOnFailure();
}
