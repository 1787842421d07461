using System.Text.Json;

namespace Bot.Host.Tests.CommandLine;

public sealed class FactsTests
{
    [Fact]
    public async Task Facts_are_lines_of_json_whose_words_stand_at_their_offsets()
    {
        const string Text = "빅테크 실적\n사티아 나델라 마이크로소프트(MS) 최고경영자는 “쓰임새는 빠르게 늘어난다”고 말했다.\n딥시크는 훈련 비용이 557만달러(약 80억원)라고 밝혔다.\n";
        using var bench = new HostBench().Article("folder/a.txt", Text);

        var code = await bench.RunAsync("facts", "--corpus", bench.Corpus);

        Assert.Equal(0, code);
        var facts = bench.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Contains(facts, fact => fact.GetProperty("type").GetString() == "reaction" && fact.GetProperty("speaker_id").GetString() == "satya-nadella");
        Assert.Contains(facts, fact => fact.GetProperty("type").GetString() == "figure" && fact.GetProperty("value").GetDecimal() == 5_570_000m);
        Assert.All(facts, fact =>
        {
            Assert.Equal("folder/a.txt", fact.GetProperty("file").GetString());
            var words = (fact.TryGetProperty("quote", out var quote) ? quote : fact.GetProperty("text")).GetString();
            Assert.Equal(words, Text[fact.GetProperty("start").GetInt32()..fact.GetProperty("end").GetInt32()]);
            Assert.DoesNotContain(fact.EnumerateObject(), property => property.Value.ValueKind == JsonValueKind.Null);
        });
        Assert.DoesNotContain("\\u", bench.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_apart_from_the_facts()
    {
        using var bench = new HostBench().Article("empty.txt", "").Article("a.txt", "제목\n엔비디아는 3.1% 올랐다.\n");

        await bench.RunAsync("facts", "--corpus", bench.Corpus);

        Assert.Single(bench.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("empty.txt", bench.Error, StringComparison.Ordinal);
    }
}
