using System.Globalization;
using Bot.Core.Extraction.Figures;
using Bot.Core.Lexicon;
using Bot.Testing;

namespace Bot.Core.Tests.Extraction.Figures;

public sealed class MoneyReaderTests
{
    private static readonly MoneyReader Reader = new(WordLists.Load(RepositoryFiles.Words));

    [Theory]
    [InlineData("공장에 1조4000억원을 들였다", "1조4000억원", "1400000000000 KRW")]
    [InlineData("공장에 1조4천억 원을 들였다", "1조4천억 원", "1400000000000 KRW")]
    [InlineData("값은 2.5조원이다", "2.5조원", "2500000000000 KRW")]
    [InlineData("하루 12만8000원", "12만8000원", "128000 KRW")]
    [InlineData("배럴당 70.5달러", "70.5달러", "70.5 USD")]
    [InlineData("사용료는 4위안이다", "4위안", "4 CNY")]
    [InlineData("상금 50만 유로", "50만 유로", "500000 EUR")]
    [InlineData("벌금 30홍콩달러", "30홍콩달러", "30 HKD")]
    [InlineData("벌금 30 홍콩 달러", "30 홍콩 달러", "30 HKD")]
    [InlineData("단돈 50센트", "50센트", "0.5 USD")]
    [InlineData("3달러 50센트에 판다", "3달러 50센트", "3.5 USD")]
    [InlineData("요금은 $500다", "$500", "500 USD")]
    [InlineData("매출 US$1.5 billion", "US$1.5 billion", "1500000000 USD")]
    [InlineData("매출 500만 USD", "500만 USD", "5000000 USD")]
    [InlineData("매출 USD 500만", "USD 500만", "5000000 USD")]
    [InlineData("1000弗을 냈다", "1000弗", "1000 USD")]
    [InlineData("10만원권 지폐", "10만원", "100000 KRW")]
    [InlineData("1만 달러선을 지켰다", "1만 달러", "10000 USD")]
    [InlineData("백만 달러를 걸었다", "백만 달러", "1000000 USD")]
    [InlineData("5000여만원을 모았다", "5000여만원", "50000000 KRW")]
    [InlineData("１２３억원", "１２３억원", "12300000000 KRW")]
    [InlineData("600억~650억달러", "600억~650억달러", "60000000000-65000000000 USD")]
    [InlineData("2~3억원", "2~3억원", "200000000-300000000 KRW")]
    [InlineData("1조원~1조5000억원", "1조원~1조5000억원", "1000000000000-1500000000000 KRW")]
    [InlineData("약 3만원이다.내일은", "3만원", "30000 KRW")]
    public void An_amount_is_found_with_its_value_and_currency(string text, string printed, string value)
    {
        var money = Assert.Single(Reader.Read(text, 0, text.Length));
        Assert.Equal(printed, money.Span.Of(text));
        Assert.Equal(value, Show(money));
    }

    [Theory]
    [InlineData("3가지 원인과 2 원칙")]
    [InlineData("회원 3만명")]
    [InlineData("5대 원칙")]
    [InlineData("원/달러 환율 3번")]
    [InlineData("7 엔진")]
    [InlineData("4 원유")]
    [InlineData("2024 유로존")]
    [InlineData("수십억달러와 몇천만원")]
    [InlineData("몇 백만원")]
    [InlineData("H800 원")]
    [InlineData("GPT-4 달러")]
    [InlineData("1달러당")]
    [InlineData("100엔당")]
    [InlineData("500파운드 폭탄")]
    [InlineData("3조 편성")]
    [InlineData("백원우 의원")]
    [InlineData("10엔비디아")]
    [InlineData("5000억 규모")]
    [InlineData("2025.8.1 원")]
    public void What_only_looks_like_money_is_left(string text)
        => Assert.Empty(Reader.Read(text, 0, text.Length));

    [Fact]
    public void Amounts_of_a_change_are_two_and_not_a_range()
    {
        const string Text = "기준을 50억원에서 10억원으로 낮췄다";
        Assert.Equal(["50억원", "10억원"], Reader.Read(Text, 0, Text.Length).Select(money => money.Span.Of(Text)));
    }

    private static string Show(PrintedMoney money)
        => string.Create(CultureInfo.InvariantCulture, $"{money.Value:0.##}{(money.ValueTo is { } to ? $"-{to:0.##}" : "")} {money.Currency}");
}
