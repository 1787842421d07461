using Bot.Core.Chat;

namespace Bot.Core.Tests.Commands;

public sealed class BindingTests
{
    private readonly CommandBench bench = new();

    [Theory]
    [InlineData("/reaction 마크 저커버그 투자", "마크 저커버그의 발언: 투자")]
    [InlineData("/reaction \"마크 저커버그\" 투자", "마크 저커버그의 발언: 투자")]
    [InlineData("/reaction “마크 저커버그” 설비 투자", "마크 저커버그의 발언: 설비 투자")]
    [InlineData("/reaction 저커버그 투자 since:2025-01-01", "마크 저커버그의 발언: 투자")]
    [InlineData("/reaction 저커버그 지난 주 투자", "마크 저커버그의 발언: 투자")]
    [InlineData("/reaction 저커버그 topic:투자", "마크 저커버그의 발언: 투자")]
    [InlineData("/반응 주제:투자 저커버그", "마크 저커버그의 발언: 투자")]
    [InlineData("/reaction 저커버그는 투자", "마크 저커버그의 발언: 투자")]
    [InlineData("/reaction 메타 저커버그 CEO 투자", "마크 저커버그의 발언: 투자")]
    [InlineData("/reaction id:mark-zuckerberg 투자", "마크 저커버그의 발언: 투자")]
    [InlineData("/reaction 저커버그 2025-01-27", "마크 저커버그의 발언")]
    [InlineData("/compare 알트먼 vs 나델라", "샘 올트먼과 사티아 나델라")]
    [InlineData("/compare 샘 알트먼과 사티아 나델라", "샘 올트먼과 사티아 나델라")]
    [InlineData("/compare 나델라, 저커버그", "사티아 나델라와 마크 저커버그")]
    [InlineData("/timeline 2025-01-27", "흐름: 발언과 시세")]
    [InlineData("/timeline 엔비디아 7d", "엔비디아의 흐름: 발언과 시세")]
    [InlineData("/stock MS", "마이크로소프트 시세: 기사에 인쇄된 등락")]
    public async Task Names_topics_and_days_are_told_apart(string line, string title) => Assert.Equal(title, (await bench.AskAsync(line)).Title);

    [Fact]
    public async Task The_next_page_is_a_command_that_gives_it()
    {
        var first = await bench.AskAsync("/timeline");
        var second = await bench.AskAsync(first.Page!.Next!);

        Assert.Equal(2, second.Page!.Number);
        Assert.Equal(first.Title, second.Title);
        Assert.Empty(first.Facts().Intersect(second.Facts()));
        Assert.Equal(first.Facts().Count(), (await bench.AskAsync(second.Page.Previous!)).Facts().Count());
    }

    [Fact]
    public async Task A_page_behind_the_last_is_the_last()
    {
        var reply = await bench.AskAsync("/timeline page:50");

        Assert.Equal(reply.Page!.Count, reply.Page.Number);
        Assert.NotEmpty(reply.Facts());
    }

    [Fact]
    public async Task A_choice_of_an_ambiguous_name_is_no_longer_ambiguous_and_keeps_the_rest()
    {
        var asked = await bench.AskAsync("/reaction 김민수 금리 since:2025-01-01");

        Assert.Equal(ReplyOutcome.Ambiguous, asked.Outcome);
        Assert.Equal(2, asked.Choices!.Items.Count);
        Assert.All(asked.Choices.Items, choice => Assert.EndsWith("금리 since:2025-01-01", choice.CommandLine, StringComparison.Ordinal));
        Assert.NotEqual(ReplyOutcome.Ambiguous, (await bench.AskAsync(asked.Choices.Items[0].CommandLine)).Outcome);
    }

    [Fact]
    public async Task Words_that_fit_nowhere_are_left_aside_and_named()
    {
        var reply = await bench.AskAsync("/stock 엔비디아 언제까지");

        Assert.Equal(ReplyOutcome.Answer, reply.Outcome);
        Assert.Contains("‘언제까지’", reply.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_that_the_rules_are_unsure_of_is_not_shown()
    {
        var builder = SampleNews.Build().Article("한빛일보", "2025-02-04", "짐작", "나델라가 “그럴지도 모른다”고 했다던가.", article => article.Says("나델라", "그럴지도 모른다", confidence: 0.4));

        var plain = await new CommandBench(builder.Store()).AskPlainAsync("/reaction 나델라");

        Assert.DoesNotContain("그럴지도", plain, StringComparison.Ordinal);
    }
}
