using Bot.Core.Chat.Asking;
using Bot.Core.Commands.Parsing;
using Bot.Core.Tests.Commands;

namespace Bot.Core.Tests.Chat.Asking;

public sealed class CommandFormTests
{
    private readonly CommandBench bench = new();

    [Theory]
    [InlineData("reaction", "name=나델라", "/reaction 나델라")]
    [InlineData("reaction", "name=사티아 나델라;topic=딥시크", "/reaction \"사티아 나델라\" topic:딥시크")]
    [InlineData("reaction", "name=id:satya-nadella;since=2025-01-27;page=2", "/reaction id:satya-nadella since:2025-01-27 page:2")]
    [InlineData("reaction", "이름=나델라;부터=지난 주", "/reaction 나델라 since:\"지난 주\"")]
    [InlineData("search", "query=훈련 비용 from:나델라;page=2", "/search 훈련 비용 from:나델라 page:2")]
    [InlineData("sources", "", "/sources")]
    [InlineData("reaction", "name=a\nb;topic=c\"d e", "/reaction \"a b\" topic:\"c d e\"")]
    public void Named_values_become_one_line(string command, string values, string line)
        => Assert.Equal(line, CommandForm.Line(bench.Catalogue.Find(command)!.Description, Values(values)));

    [Fact]
    public async Task What_the_form_writes_reads_back_as_the_same_values()
    {
        var line = CommandForm.Line(bench.Catalogue.Find("compare")!.Description, Values("first=사티아 나델라;second=마크 저커버그;topic=딥시크"));
        var reply = await bench.AskAsync(line);

        Assert.Equal((await bench.AskAsync("/비교 나델라 저커버그 딥시크")).Title, reply.Title);
        Assert.NotNull(CommandLine.Parse(line));
    }

    private static Dictionary<string, string> Values(string values)
        => values.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
