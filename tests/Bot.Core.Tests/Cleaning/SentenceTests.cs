namespace Bot.Core.Tests.Cleaning;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("주가가 올랐다. 거래도 늘었다.", "주가가 올랐다.|거래도 늘었다.")]
    [InlineData("주가가 3.5% 올랐다. 지수는 2500.12로 마쳤다.", "주가가 3.5% 올랐다.|지수는 2500.12로 마쳤다.")]
    [InlineData("미국 U.S. Steel 주가는 내렸다. S&P500은 올랐다.", "미국 U.S. Steel 주가는 내렸다.|S&P500은 올랐다.")]
    [InlineData("약세를 보였다.28일 증시는 쉬었다.“좋다”고 했다.", "약세를 보였다.|28일 증시는 쉬었다.|“좋다”고 했다.")]
    [InlineData("왜 올랐을까? 이유는 많다! 우선 실적이다.", "왜 올랐을까?|이유는 많다!|우선 실적이다.")]
    [InlineData("그는 “좋다. 더 오른다.”라고 말했다. 반론도 있다.", "그는 “좋다. 더 오른다.”라고 말했다.|반론도 있다.")]
    [InlineData("그는 \"좋다. 더 오른다.\" 라고 말했다.", "그는 \"좋다. 더 오른다.\" 라고 말했다.")]
    [InlineData("\"아직 이르다.\" 김 교수는 이렇게 잘라 말했다.", "\"아직 이르다.\"|김 교수는 이렇게 잘라 말했다.")]
    [InlineData("회사는 부인했다(본지 확인 결과다. 두 번 물었다). 당국도 그랬다.", "회사는 부인했다(본지 확인 결과다. 두 번 물었다).|당국도 그랬다.")]
    [InlineData("'왜 지금인가?'라는 물음이 남는다. 답은 없다.", "'왜 지금인가?'라는 물음이 남는다.|답은 없다.")]
    [InlineData("1. 첫째는 비용이다. 2. 둘째는 속도다.", "1. 첫째는 비용이다.|2. 둘째는 속도다.")]
    [InlineData("발표일은 2025. 1. 28. 화요일이다. 다음은 없다.", "발표일은 2025. 1. 28. 화요일이다.|다음은 없다.")]
    [InlineData("자세한 내용은 누리집 example.com에 있다. 그렇다.", "자세한 내용은 누리집 example.com에 있다.|그렇다.")]
    public void A_line_is_cut_where_a_reader_would_pause(string line, string expected)
        => Assert.Equal(expected.Split('|'), Cleaned.Sentences(line));

    [Fact]
    public void What_goes_on_for_thousands_of_characters_is_cut_between_two_words()
    {
        var sentences = Cleaned.Sentences(string.Concat(Enumerable.Repeat("가상전자(-3.1%), ", 1000)));

        Assert.All(sentences, sentence => Assert.InRange(sentence.Length, 1, 2050));
        Assert.All(sentences, sentence => Assert.StartsWith("가상전자(", sentence, StringComparison.Ordinal));
        Assert.InRange(sentences.Length, 7, 9);
    }

    [Fact]
    public void A_cut_never_falls_into_a_quotation_or_between_the_halves_of_a_character()
    {
        var quoted = Cleaned.Sentences(string.Concat(Enumerable.Repeat("“아직 이르다. 더 본다”라며 ", 500)));
        var glued = Cleaned.Sentences("가" + string.Concat(Enumerable.Repeat("😀", 5000)));

        Assert.All(quoted, sentence => Assert.Equal((sentence.Count(c => c == '“'), '“'), (sentence.Count(c => c == '”'), sentence[0])));
        Assert.True(quoted.Length > 3);
        Assert.All(glued, sentence => Assert.False(char.IsLowSurrogate(sentence[0])));
        Assert.True(glued.Length > 3);
    }
}
