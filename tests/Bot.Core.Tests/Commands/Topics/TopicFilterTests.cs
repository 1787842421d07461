using System.Text;
using Bot.Core.Commands.Topics;

namespace Bot.Core.Tests.Commands.Topics;

public sealed class TopicFilterTests
{
    private static readonly TopicForms Investment = new(["투자"], []);
    private static readonly TopicForms OpenAi = new(["오픈ai", "openai"], ["openai"]);

    [Theory]
    [InlineData("설비 투자를 늘린다", true)]
    [InlineData("설비투자", true)]
    [InlineData("투 자", true)]
    [InlineData("투표한 자", false)]
    [InlineData("수출을 늘린다", false)]
    [InlineData("", false)]
    public void A_word_stands_in_a_text_whatever_the_blanks(string text, bool expected) => Assert.Equal(expected, new TopicFilter([Investment]).Matches(text));

    [Fact]
    public void Syllables_in_separate_letters_count_as_syllables()
        => Assert.True(new TopicFilter([Investment]).Matches("설비 투자를".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("오픈AI의 투자", true)]
    [InlineData("Open AI, 투자", true)]
    [InlineData("오픈AI의 실적", false)]
    [InlineData("투자 실적", false)]
    public void Each_word_must_stand_there_by_one_of_its_names(string text, bool expected) => Assert.Equal(expected, new TopicFilter([Investment, OpenAi]).Matches(text));

    [Fact]
    public void Without_words_nothing_is_on_the_topic() => Assert.False(new TopicFilter([]).Matches("투자"));
}
