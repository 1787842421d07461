using Bot.Core.Commands.Claims;

namespace Bot.Core.Tests.Commands.Claims;

public sealed class ClaimTests
{
    [Theory]
    [InlineData("새 모형의 훈련비용은 얼마였다.", 1)]
    [InlineData("훈련에 557만달러가 들었다.", 0.5)]
    [InlineData("비용은 557만달러였다.", 0.5)]
    [InlineData("매출은 557만달러였다.", 0)]
    public void One_noun_of_a_compound_is_half_of_it(string printed, double share)
        => Assert.Equal(share, Of("훈련비용").ShareOfHalves(printed));

    [Fact]
    public void A_word_that_is_no_compound_of_two_nouns_has_no_halves()
        => Assert.Equal(0, Of("연구비").ShareOfHalves("연구에 557만달러가 들었다."));

    private static Claim Of(params string[] words) => new() { Text = string.Join(' ', words), Names = [], Amounts = [], Percents = [], Days = [], Words = words };
}
