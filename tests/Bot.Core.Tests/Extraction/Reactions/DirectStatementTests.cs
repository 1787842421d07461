using Bot.Core.Extraction.Reactions;

namespace Bot.Core.Tests.Extraction.Reactions;

public class DirectStatementTests
{
    [Theory]
    [InlineData("가나전자의 연구원 홍길동은 “수요가 늘고 있다”고 말했다.", "홍길동")]
    [InlineData("홍길동 가나전자 대표는 “수요가 늘고 있다”고 말했다.", "홍길동")]
    [InlineData("가나전자 홍길동 대표는 \"수요가 늘고 있다\"고 말했다.", "홍길동")]
    [InlineData("홍길동(52) 가나전자 대표이사는 “수요가 늘고 있다”고 말했다.", "홍길동")]
    [InlineData("홍길동 가나전자 공동창업자 겸 최고기술책임자(CTO)는 “수요가 늘고 있다”고 강조했다.", "홍길동")]
    [InlineData("마거릿 오코너 다라은행 수석 전략가는 “수요가 늘고 있다”고 분석했다.", "마거릿 오코너")]
    [InlineData("다라은행의 마거릿 오코너 수석 전략가도 “수요가 늘고 있다”라고 진단했다.", "마거릿 오코너")]
    [InlineData("시장조사업체 다라리서치의 전 임원이었던 피터 밀스는 “수요가 늘고 있다”고 말했다.", "피터 밀스")]
    [InlineData("- 피터 밀스(다라리서치 대표): “수요가 늘고 있다”는 의견을 내놨다.", "피터 밀스")]
    [InlineData("가나전자는 “수요가 늘고 있다”고 밝혔다.", "가나전자")]
    [InlineData("업계 관계자는 “수요가 늘고 있다”고 귀띔했다.", "업계 관계자")]
    [InlineData("“수요가 늘고 있다”고 홍길동 가나전자 대표는 말했다.", "홍길동")]
    [InlineData("수요가 예상보다 빨리 “늘고 있다”는 게 홍길동 대표의 설명이다.", "홍길동")]
    [InlineData("지난해 수요를 걱정했던 홍길동 대표였지만 이날은 “수요가 늘고 있다”고 말했다.", "홍길동")]
    [InlineData("로이터통신은 \"수요가 늘고 있다”고 보도했다.", "로이터통신")]
    public void A_quotation_belongs_to_the_speaker_that_grammar_names(string text, string speaker)
    {
        var reaction = Assert.Single(Statements.In(text));

        Assert.Equal(ReactionKind.Direct, reaction.Kind);
        Assert.Equal(speaker, reaction.Speaker.Name);
    }

    [Theory]
    [InlineData("이 제품은 “차세대의 심장”으로 불린다.")]
    [InlineData("정부는 “반도체 초격차”라는 이름의 사업을 시작했다.")]
    [InlineData("공장 정문에는 “안전 제일”이라고 적힌 현수막이 걸렸다.")]
    [InlineData("소설 “바람의 집”을 쓴 작가가 상을 받았다.")]
    public void Terms_titles_and_slogans_are_nobodys_words(string text) => Assert.Empty(Statements.In(text));

    [Fact]
    public void Several_quotations_of_a_sentence_have_one_speaker()
        => Assert.Equal(
            ["홍길동: 값이 내렸다", "홍길동: 곧 다시 오를 것"],
            Statements.Told("홍길동 가나전자 대표는 “값이 내렸다”며 “곧 다시 오를 것”이라고 말했다."));

    [Fact]
    public void A_new_subject_between_quotations_takes_over()
        => Assert.Equal(
            ["홍길동: 값이 내렸다", "김철수: 아직 모른다"],
            Statements.Told("홍길동 가나전자 대표는 “값이 내렸다”고 말했고, 김철수 다라증권 연구원은 “아직 모른다”고 답했다."));

    [Theory]
    [InlineData("홍 대표는")]
    [InlineData("그는")]
    [InlineData("그러면서")]
    [InlineData("또")]
    public void The_second_mention_leads_back_to_the_full_name(string opening)
        => Assert.Equal(
            ["홍길동: 값이 내렸다", "홍길동: 곧 다시 오를 것"],
            Statements.Told($"홍길동 가나전자 대표는 “값이 내렸다”고 말했다. {opening} “곧 다시 오를 것”이라고 덧붙였다."));

    [Fact]
    public void A_western_family_name_leads_back_to_the_full_name()
        => Assert.Equal(
            ["피터 밀스: 값이 내렸다", "피터 밀스: 곧 다시 오를 것"],
            Statements.Told("피터 밀스 다라은행 전략가는 “값이 내렸다”고 말했다. 시장은 조용했다. 밀스는 “곧 다시 오를 것”이라고 했다."));

    [Fact]
    public void A_name_in_a_subordinate_clause_does_not_speak()
        => Assert.Equal(
            ["홍길동: 결정은 아직 이르다"],
            Statements.Told("홍길동 가나전자 대표는 김철수 의원이 물러난 것과 관련해 “결정은 아직 이르다”고 말했다."));

    [Fact]
    public void The_carrier_of_a_statement_is_not_its_speaker()
    {
        var reaction = Assert.Single(Statements.In("마거릿 오코너 다라은행 전략가는 “수요가 늘고 있다”고 말했다고 로이터통신이 전했다."));

        Assert.Equal("마거릿 오코너", reaction.Speaker.Name);
        Assert.Equal("로이터통신", reaction.Via);
    }

    [Fact]
    public void The_lexicon_joins_spellings_and_gives_the_fullest_printed_name()
    {
        var reactions = Statements.In("사티아 나델라 마이크로소프트(MS) 최고경영자(CEO)는 “값이 내렸다”고 말했다. 나델라는 “쓰임이 는다”고 했다.");

        Assert.All(reactions, reaction => Assert.Equal(("사티아 나델라", "satya-nadella"), (reaction.Speaker.Name, reaction.Speaker.Id)));
        Assert.Contains("Satya Nadella", reactions[0].Speaker.Aliases);
        Assert.Equal("마이크로소프트(MS)", reactions[0].Speaker.Organisation);
    }

    [Fact]
    public void A_quotation_that_stands_alone_waits_for_the_sentence_that_names_its_speaker()
        => Assert.Equal(
            ["홍길동: 값은 내렸습니다. 그러나 오래가지 않습니다."],
            Statements.Told("“값은 내렸습니다. 그러나 오래가지 않습니다.”\n홍길동 가나전자 대표는 전망을 묻자 이같이 답했다."));

    [Fact]
    public void Words_without_anybody_to_say_them_have_an_unclear_speaker()
        => Assert.Equal(["?: 값이 내렸다"], Statements.Told("어제는 “값이 내렸다”고 했다."));
}
