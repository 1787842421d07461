using System.Text.RegularExpressions;
using Bot.Core.Chat;
using Bot.Core.Commands;

namespace Bot.Core.Tests.Commands;

public sealed partial class CommandCatalogueTests
{
    private readonly CommandBench bench = new();

    [Fact]
    public void Every_command_is_described_within_what_the_platforms_allow()
    {
        foreach (var command in bench.Catalogue.Descriptions)
        {
            Assert.Matches(LatinName(), command.Name);
            Assert.Matches(KoreanName(), command.KoreanName);
            Assert.InRange(command.Summary.Korean.Length, 1, 100);
            Assert.InRange(command.Summary.English.Length, 1, 100);
            Assert.All(command.Parameters, parameter => Assert.InRange(parameter.Help.Korean.Length, 1, 100));
            Assert.All(command.Parameters, parameter => Assert.InRange(parameter.Help.English.Length, 1, 100));
            Assert.All(command.Parameters, parameter => Assert.Matches(LatinName(), parameter.Name));
            Assert.Equal(command.Parameters.OrderByDescending(parameter => parameter.Required), command.Parameters);
            Assert.Equal(command.Parameters.Count, command.Parameters.Select(parameter => parameter.Name).Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void All_commands_of_the_house_are_there_with_their_Korean_names()
        => Assert.Equal(
            ["reaction 반응", "stock 주가", "figures 수치", "timeline 흐름", "compare 비교", "search 검색", "article 기사", "who 인물", "check 확인", "sources 출처", "help 도움말"],
            bench.Catalogue.Descriptions.Select(command => $"{command.Name} {command.KoreanName}"));

    [Fact]
    public async Task Every_example_of_the_help_is_a_command_that_can_be_read()
    {
        foreach (var example in bench.Catalogue.Descriptions.SelectMany(command => command.Examples))
        {
            var reply = await bench.AskAsync(example);
            Assert.True(reply.Outcome is not (ReplyOutcome.Invalid or ReplyOutcome.Failed), $"{example}: {reply.Title}");
        }
    }

    [Fact]
    public async Task A_command_answers_to_both_its_names_with_and_without_slash_and_to_the_name_of_the_bot()
    {
        var expected = await bench.AskPlainAsync("/stock nvidia");
        foreach (var line in new[] { "/주가 nvidia", "주가 nvidia", "stock nvidia", "/STOCK nvidia", "/stock@aftershock_bot nvidia", "  /stock   nvidia " })
        {
            Assert.Equal(expected, await bench.AskPlainAsync(line));
        }
    }

    [GeneratedRegex("^[a-z0-9_]{1,32}$")]
    private static partial Regex LatinName();

    [GeneratedRegex("^[가-힣]{1,32}$")]
    private static partial Regex KoreanName();
}
