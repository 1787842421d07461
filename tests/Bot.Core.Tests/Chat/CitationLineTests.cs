using Bot.Core.Chat;
using Bot.Core.Dating;

namespace Bot.Core.Tests.Chat;

public sealed class CitationLineTests
{
    private static readonly DateRange Stretch = new(new DateOnly(2025, 1, 28), new DateOnly(2025, 1, 30));

    [Theory]
    [InlineData("ko", "기사일 2025.1.28~2025.1.30 사이", "기준: 2025.1.28~2025.1.30 사이의 기사까지, 기사 3건")]
    [InlineData("en", "article from between 28 Jan 2025 and 30 Jan 2025", "As of a day between 28 Jan 2025 and 30 Jan 2025 (newest article), 3 articles read")]
    public void A_day_somewhere_in_a_stretch_is_a_sentence_in_both_languages(string code, string citation, string foot)
    {
        var locale = Locale.Of(code)!;

        Assert.Equal(citation, CitationLine.Published(new PublicationDate(Stretch, DateSource.Text, "test"), locale));
        Assert.Equal(foot, new AsOf(null, 3, Stretch).Line(locale));
    }
}
