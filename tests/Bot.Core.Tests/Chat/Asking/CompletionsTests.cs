using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Core.Tests.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Core.Tests.Chat.Asking;

public sealed class CompletionsTests
{
    private readonly CommandBench bench = new();

    [Theory]
    [InlineData("reaction", "name", "나델", "사티아 나델라")]
    [InlineData("반응", "이름", "ㄴㄷㄹ", "사티아 나델라")]
    [InlineData("reaction", "name", "skepf", "사티아 나델라")]
    [InlineData("reaction", "name", "nade", "사티아 나델라")]
    [InlineData("stock", "name", "엔비", "엔비디아")]
    [InlineData("reaction", "topic", "딥", "딥시크")]
    [InlineData("reaction", "topic", "금리", "금리")]
    [InlineData("reaction", "since", "7", "7d")]
    [InlineData("help", "command", "반", "반응")]
    [InlineData("article", "id", "eb21", "eb21e7ae")]
    [InlineData("article", "id", "훈련", "f6c093e9")]
    [InlineData("search", "query", "딥시크 from:나델", "딥시크 from:\"사티아 나델라\"")]
    [InlineData("search", "query", "딥시크 매체:한빛", "딥시크 매체:한빛일보")]
    public async Task What_was_begun_is_offered_whole(string command, string parameter, string typed, string value)
        => Assert.Contains((await CompleteAsync(command, parameter, typed)).Select(one => one.Value), one => one == value);

    [Fact]
    public async Task With_nothing_typed_the_names_of_which_most_is_said_and_the_newest_articles_are_offered()
    {
        Assert.NotEmpty(await CompleteAsync("reaction", "name", ""));
        Assert.NotEmpty(await CompleteAsync("article", "id", ""));
    }

    [Fact]
    public async Task Two_of_one_name_are_offered_by_their_keys_so_that_the_choice_is_not_asked_back()
    {
        var offered = await CompleteAsync("who", "name", "김민");

        Assert.All(offered, one => Assert.StartsWith("id:", one.Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nosuch", "name", "a")]
    [InlineData("reaction", "nosuch", "a")]
    [InlineData("search", "query", "딥시크")]
    public async Task What_is_unknown_gets_no_offer(string command, string parameter, string typed)
        => Assert.Empty(await CompleteAsync(command, parameter, typed));

    [Fact]
    public async Task Every_offer_fits_a_choice_of_Discord_whatever_is_typed()
    {
        foreach (var typed in new[] { "", "가", "a", "\ud800", "@everyone", new string('가', 5000), "from:", "source:", "\"" })
        {
            foreach (var command in bench.Catalogue.Descriptions)
            {
                foreach (var parameter in command.Parameters)
                {
                    var offered = await CompleteAsync(command.Name, parameter.Name, typed);
                    Assert.All(offered, one => Assert.True(one.Label.Length is > 0 and <= 100 && one.Value.Length is > 0 and <= 100));
                    Assert.True(offered.Count <= 25);
                }
            }
        }
    }

    [Theory]
    [InlineData("", "/반응 ")]
    [InlineData("/반", "/반응 ")]
    [InlineData("reac", "/반응 ")]
    [InlineData("/반응 나델", "/반응 사티아 나델라")]
    [InlineData("/비교 나델라 저커", "/비교 나델라 마크 저커버그")]
    [InlineData("/반응 나델라 since:7", "/반응 나델라 since:7d")]
    [InlineData("/검색 딥시크 매체:한", "/검색 딥시크 매체:한빛일보")]
    [InlineData("/도움말 반", "/도움말 반응")]
    public async Task A_line_is_completed_as_a_whole(string typed, string value)
    {
        var lines = bench.Services.GetRequiredService<LineCompletions>();
        var offered = await lines.CompleteAsync(typed, Locale.Korean, 25, TestContext.Current.CancellationToken);

        Assert.Contains(offered.Select(one => one.Value), one => one == value);
    }

    private Task<IReadOnlyList<Suggestion>> CompleteAsync(string command, string parameter, string typed)
        => bench.Services.GetRequiredService<Completions>().CompleteAsync(command, parameter, typed, Locale.Korean, 25, TestContext.Current.CancellationToken);
}
