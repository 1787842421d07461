using Bot.Core.Tests.Dating;

namespace Bot.Core.Tests.Extraction.Reactions;

/// <summary>Articles of 2025-03-14, a Friday.</summary>
public class SaidOnTests
{
    [Theory]
    [InlineData("홍길동 가나전자 대표는 13일 “수요가 늘었다”고 말했다.", "2025-03-13")]
    [InlineData("홍길동 가나전자 대표는 12일(현지시간) “수요가 늘었다”며 “값도 오른다”고 말했다.", "2025-03-12 2025-03-12")]
    [InlineData("홍길동 가나전자 대표는 “수요가 늘었다”고 말했다.", "?")]
    public void The_day_in_front_of_the_words_is_the_day_they_were_said(string text, string days) => Assert.Equal(days, Days(text));

    [Theory]
    // The day that the article reports from, of a speaker who is known to have spoken on it.
    [InlineData("홍길동 가나전자 대표는 12일 “수요가 늘었다”고 말했다.\n공장은 세 곳이다.\n홍 대표는 “값도 오른다”고 했다.", "2025-03-12 2025-03-12")]
    // Nobody said that the other one spoke that day.
    [InlineData("홍길동 가나전자 대표는 12일 “수요가 늘었다”고 말했다.\n공장은 세 곳이다.\n김철수 다라증권 연구원은 “이미 아는 이야기”라고 했다.", "2025-03-12 ?")]
    // Told from before.
    [InlineData("홍길동 가나전자 대표는 12일 “수요가 늘었다”고 말했다.\n공장은 세 곳이다.\n앞서 홍 대표는 “값은 그대로”라고 했다.", "2025-03-12 ?")]
    [InlineData("홍길동 가나전자 대표는 12일 “수요가 늘었다”고 말했다.\n공장은 세 곳이다.\n홍 대표는 지난 1월 “값은 그대로”라고 했다.", "2025-03-12 ?")]
    public void A_statement_without_a_day_is_of_the_reported_day_only_where_its_speaker_spoke_that_day(string text, string days) => Assert.Equal(days, Days(text));

    [Theory]
    [InlineData("산업부는 11일 홍길동 장관이 공장을 둘러봤다고 밝혔다. 홍 장관은 “수출이 버틴다”고 말했다.", "2025-03-11 2025-03-11")]
    [InlineData("산업부는 11일 공장 지원책을 내놨다. 김철수 다라증권 연구원은 “늦었다”고 말했다.", "?")]
    public void Whom_a_dated_sentence_tells_of_speaks_on_its_day_in_the_next(string text, string days) => Assert.Equal(days, Days(text));

    [Theory]
    [InlineData("지난 5일 경기 수원의 가나전자 연구실. 팔이 셋인 로봇이 나사를 조인다.\n연구실에서 만난 홍길동 가나전자 소장은 “손이 먼저다”라고 말했다.", "2025-03-05")]
    [InlineData("지난 5일 찾은 가나전자 연구실은 조용했다. 홍길동 가나전자 소장은 “손이 먼저다”라고 말했다.", "2025-03-05")]
    public void Whom_a_reporter_visits_speaks_on_the_day_of_the_visit(string text, string days) => Assert.Equal(days, Days(text));

    [Fact]
    public void A_day_in_brackets_that_explains_a_word_is_not_what_the_article_reports_from()
        => Assert.Equal(
            "2025-03-12 2025-03-12",
            Days("홍길동 가나국 총리는 12일(현지시간) “관세를 매긴다”고 말했다. 새 관세의 발효(13일 0시)를 앞두고서다.\n이날 홍 총리는 “예외는 없다”고 했다."));

    private static string Days(string text)
        => string.Join(' ', Statements.In(text, Dated.Mentions(text, Dated.On("2025-03-14"))).Select(reaction => reaction.SaidOn?.ToString() ?? "?"));
}
