using Bot.Core.Articles;

namespace Bot.Core.Tests.Articles;

public sealed class ArticleLanguageTests
{
    [Theory]
    [InlineData("엔비디아 주가가 올랐다.", "ko")]
    [InlineData("OpenAI의 ChatGPT와 Anthropic의 Claude, Google DeepMind의 Gemini가 겨룬다.", "ko")]
    [InlineData("美 뉴욕증시 急落, 딥시크 충격", "ko")]
    [InlineData("Shares of the chip maker rose on Tuesday, and analysts said it was a sign of relief.", "en")]
    [InlineData("The Korean word 여파 (yeopa) is the name of the bot, and it means an aftershock of the markets.", "en")]
    [InlineData("Der Kurs der Aktie stieg am Dienstag, und die Anleger waren erleichtert.", "und")]
    [InlineData("英伟达股价周二上涨。", "zh")]
    [InlineData("エヌビディアの株価は火曜日に上昇した。", "ja")]
    [InlineData("Акции компании выросли.", "und")]
    [InlineData("12.5% …", "und")]
    [InlineData("", "und")]
    public void A_text_is_in_the_language_of_its_letters(string text, string language) => Assert.Equal(language, ArticleLanguage.Of(text));
}
