using Bot.Core.Extraction.Reactions;

namespace Bot.Core.Tests.Extraction.Reactions;

public class IndirectStatementTests
{
    [Theory]
    [InlineData("홍길동 가나전자 대표는 올해 생산을 두 배로 늘리겠다고 밝혔다.", "홍길동", "올해 생산을 두 배로 늘리겠다")]
    [InlineData("홍길동 가나전자 대표는 기자간담회에서 생산을 두 배로 늘리겠다고 약속했다.", "홍길동", "생산을 두 배로 늘리겠다")]
    [InlineData("다라증권은 하반기 수요가 크게 늘어날 것으로 내다봤다.", "다라증권", "하반기 수요가 크게 늘어날 것")]
    [InlineData("홍길동 대표는 새 칩을 가장 큰 성과로 꼽았다.", "홍길동", "새 칩을 가장 큰 성과")]
    [InlineData("다라리서치에 따르면 지난 분기 출하량은 사상 최대였다.", "다라리서치", "지난 분기 출하량은 사상 최대였다")]
    [InlineData("로이터통신 등에 따르면 수요가 크게 늘었다.", "로이터통신", "수요가 크게 늘었다")]
    [InlineData("수요가 크게 늘었다고 로이터통신이 전했다.", "로이터통신", "수요가 크게 늘었다")]
    [InlineData("업계에서는 공급이 모자랄 수 있다는 지적이 나온다.", "업계", "공급이 모자랄 수 있다")]
    public void A_reported_clause_belongs_to_the_subject_in_front_of_it(string text, string speaker, string words)
    {
        var reaction = Assert.Single(Statements.In(text));

        Assert.Equal((ReactionKind.Indirect, speaker, words), (reaction.Kind, reaction.Speaker.Name, reaction.Words));
    }

    [Theory]
    [InlineData("가나전자는 새 공장을 지을 계획이다.")]
    [InlineData("가나전자는 관련 의혹을 조사하고 있다.")]
    [InlineData("새 공장이 곧 문을 여는 것으로 알려졌다.")]
    [InlineData("수요가 크게 늘 것으로 전망된다.")]
    [InlineData("값이 내릴 수 있다는 평가가 나온다.")]
    [InlineData("가나전자는 답변하지 않았다.")]
    [InlineData("기술주 위주의 KODEX 반도체는 3.1% 오른 3만1200원을 기록했다.")]
    public void Actions_hearsay_and_judgements_without_a_source_are_no_statements(string text) => Assert.Empty(Statements.In(text));

    [Fact]
    public void A_reported_clause_goes_on_with_the_speaker_of_the_sentence_before()
        => Assert.Equal(
            ["홍길동: 값이 내렸다", "홍길동: 회복에는 시간이 걸릴 수 있다"],
            Statements.Told("홍길동 가나전자 대표는 “값이 내렸다”고 말했다. 다만 회복에는 시간이 걸릴 수 있다고 내다봤다."));

    [Fact]
    public void Quoted_and_reported_words_of_a_sentence_are_separate_statements()
        => Assert.Equal(
            ["홍길동: 상황이 나아질 것", "홍길동: 지금이 바닥"],
            Statements.Told("홍길동 가나전자 대표는 상황이 나아질 것이라고 내다보면서 “지금이 바닥”이라고 강조했다."));

    [Theory]
    [InlineData("홍길동 가나전자 대표는 새 칩을 ‘십 년에 한 번 있을 성과’라고 평가했다.", "십 년에 한 번 있을 성과")]
    [InlineData("홍길동 가나전자 대표는 이번 일을 ‘성장통’으로 표현했다.", "성장통")]
    public void Reported_words_in_single_marks_are_partial_quotations(string text, string words)
    {
        var reaction = Assert.Single(Statements.In(text));

        Assert.Equal((ReactionKind.Partial, "홍길동", words), (reaction.Kind, reaction.Speaker.Name, reaction.Words));
    }

    [Theory]
    [InlineData("가나전자는 ‘한빛’이라는 칩을 만든다.")]
    [InlineData("‘한빛’으로 불리던 칩이 나왔다.")]
    public void Terms_in_single_marks_are_not(string text) => Assert.Empty(Statements.In(text));
}
