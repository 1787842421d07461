using System.Text.Json;

namespace Bot.Host.Tests.CommandLine;

public sealed class AskTests
{
    private const string News = "사티아 나델라 마이크로소프트 최고경영자는 “쓰임새는 빠르게 늘어난다”고 말했다.\n엔비디아는 16.97% 내린 값에 장을 마쳤다.\n";

    [Fact]
    public async Task A_corpus_can_be_asked_in_one_command()
    {
        using var bench = new HostBench().Article("a.txt", "빅테크 실적\n" + News);

        var code = await bench.RunAsync("ask", "/반응 나델라", "--corpus", bench.Corpus);

        Assert.Equal(0, code);
        Assert.Contains("“쓰임새는 빠르게 늘어난다”", bench.Output, StringComparison.Ordinal);
        Assert.Contains("기사 1건", bench.Output, StringComparison.Ordinal);
        Assert.Empty(bench.Error);
    }

    [Fact]
    public async Task A_command_need_not_be_quoted()
    {
        using var bench = new HostBench().Article("a.txt", "빅테크 실적\n" + News);

        await bench.RunAsync("ask", "reaction", "nadella", "--locale", "en", "--corpus", bench.Corpus);

        Assert.StartsWith("What Satya Nadella said", bench.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_carries_the_facts_that_the_answer_shows()
    {
        using var bench = new HostBench().Article("a.txt", "빅테크 실적\n" + News);

        await bench.RunAsync("ask", "/stock nvidia", "--json", "--corpus", bench.Corpus);

        var answer = JsonDocument.Parse(bench.Output).RootElement;
        var fact = Assert.Single(answer.GetProperty("facts").EnumerateArray());
        Assert.Equal("move", fact.GetProperty("type").GetString());
        Assert.Equal("NVDA", fact.GetProperty("security_id").GetString());
        Assert.Equal(16.97m, fact.GetProperty("percent").GetDecimal());
        Assert.Equal(1, answer.GetProperty("articles").GetInt32());
        Assert.Contains("엔비디아", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.False(answer.TryGetProperty("as_of", out _), "An article without a date must not give one.");
        Assert.Contains("엔비디아", bench.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_question_sees_what_changed_in_the_corpus()
    {
        using var bench = new HostBench().Article("a.txt", "빅테크 실적\n" + News);
        await bench.RunAsync("ask", "/sources", "--corpus", bench.Corpus);
        bench.Article("b.txt", "다른 날\n엔비디아는 이튿날 8.93% 올랐다.\n");

        await bench.RunAsync("ask", "/stock nvidia", "--corpus", bench.Corpus);

        Assert.Contains("+8.93%", bench.Output, StringComparison.Ordinal);
        Assert.Contains("−16.97%", bench.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@나델라")]
    [InlineData("/reaction@aftershock_bot 나델라")]
    [InlineData("/reaction \"나델라")]
    [InlineData("/search ) OR NEAR( \"")]
    [InlineData("/check '; DROP TABLE article; --")]
    public async Task Whatever_is_asked_is_answered(string line)
    {
        using var bench = new HostBench().Article("a.txt", "빅테크 실적\n" + News);

        Assert.Equal(0, await bench.RunAsync("ask", line, "--corpus", bench.Corpus));
        Assert.NotEmpty(bench.Output);
    }
}
