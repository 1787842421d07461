using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Core.Tests.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Core.Tests.Chat.Asking;

public sealed class InlineOffersTests
{
    private readonly CommandBench bench = new();

    [Theory]
    [InlineData("나델라", "인공지능이 값싸고")]
    [InlineData("nade", "인공지능이 값싸고")]
    [InlineData("ㄴㄷㄹ", "인공지능이 값싸고")]
    [InlineData("엔비디아", "16.97%")]
    [InlineData("저커버그 딥시크", "걱정하지 않는다")]
    [InlineData("", "값을 생각하면")]
    public async Task Statements_and_moves_are_offered_with_their_words(string typed, string words)
    {
        var offers = await OfferAsync(typed);

        Assert.Contains(offers, offer => offer.Description.Contains(words, StringComparison.Ordinal));
        Assert.All(offers, offer => Assert.Single(offer.Reply.Facts().Select(fact => fact.GetType()).Distinct()));
    }

    [Fact]
    public async Task Ids_differ_and_fit_and_pages_follow_each_other()
    {
        var all = await OfferAsync("");
        var first = await OfferAsync("", 0, 3);
        var second = await OfferAsync("", 3, 3);

        Assert.Equal(all.Select(offer => offer.Id).Distinct(), all.Select(offer => offer.Id));
        Assert.All(all, offer => Assert.True(offer.Id.Length <= 64 && offer.Id.All(char.IsAscii)));
        Assert.Equal(all.Take(6).Select(offer => offer.Id), first.Concat(second).Select(offer => offer.Id));
    }

    [Fact]
    public async Task The_command_of_an_offer_shows_the_same_statement()
    {
        foreach (var offer in await OfferAsync(""))
        {
            var reply = await bench.AskAsync(offer.CommandLine);
            Assert.Contains(offer.Reply.Facts().First(), reply.Facts());
        }
    }

    [Theory]
    [InlineData("없는이름이다")]
    [InlineData("\ud800\u0000")]
    public async Task A_name_that_nobody_has_gives_no_offer(string typed) => Assert.NotNull(await OfferAsync(typed));

    private Task<IReadOnlyList<InlineOffer>> OfferAsync(string typed, int skip = 0, int take = 50)
        => bench.Services.GetRequiredService<InlineOffers>().OfferAsync(typed, Locale.Korean, skip, take, TestContext.Current.CancellationToken);
}
