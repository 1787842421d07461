using Bot.Core.Articles;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Numbers;
using Bot.Core.Lexicon;
using Bot.Testing;

namespace Bot.Core.Tests.Extraction.Numbers;

public sealed class HedgesTests
{
    private static readonly Hedges Hedges = new(WordLists.Load(RepositoryFiles.Words));

    [Theory]
    [InlineData("약 7만원", Bound.About)]
    [InlineData("대략 7만원을", Bound.About)]
    [InlineData("7만원 가량", Bound.About)]
    [InlineData("7만원가량", Bound.About)]
    [InlineData("7만원대", Bound.About)]
    [InlineData("7만원에 육박", Bound.About)]
    [InlineData("7만원 이상", Bound.AtLeast)]
    [InlineData("7만원을 넘는", Bound.AtLeast)]
    [InlineData("7만원을 돌파", Bound.AtLeast)]
    [InlineData("최소 7만원", Bound.AtLeast)]
    [InlineData("7만원 미만", Bound.AtMost)]
    [InlineData("7만원에 불과", Bound.AtMost)]
    [InlineData("7만원(50달러)에 불과", Bound.AtMost)]
    [InlineData("최대 7만원", Bound.AtMost)]
    [InlineData("7만원까지", Bound.AtMost)]
    [InlineData("값은 7만원이다", Bound.Exact)]
    [InlineData("계약 7만원", Bound.Exact)]
    [InlineData("7만원을 냈다", Bound.Exact)]
    public void A_hedge_before_or_behind_the_number_bounds_it(string text, Bound bound)
    {
        var start = text.IndexOf('7', StringComparison.Ordinal);
        Assert.Equal(bound, Hedges.Of(text, new TextSpan(start, start + "7만원".Length)));
    }
}
