using Bot.Core.Chat;
using Bot.Testing;

namespace Bot.Core.Tests.Commands;

public sealed class CommandGoldenTests
{
    [Theory]
    [InlineData("reaction-person", "/reaction 나델라")]
    [InlineData("reaction-organisation", "/반응 마이크로소프트")]
    [InlineData("reaction-copies", "/반응 알트먼")]
    [InlineData("reaction-topic", "/반응 저커버그 투자")]
    [InlineData("reaction-other-topic", "/반응 저커버그 요리")]
    [InlineData("reaction-unlisted-person", "/반응 한지우")]
    [InlineData("reaction-nothing", "/반응 브로드컴")]
    [InlineData("reaction-ambiguous", "/반응 김민수 금리")]
    [InlineData("reaction-slip", "/반응 나들라")]
    [InlineData("reaction-unknown", "/반응 이도령")]
    [InlineData("reaction-wrong-layout", "/반응 skepffk")]
    [InlineData("stock", "/주가 엔비디아")]
    [InlineData("stock-unlisted", "/주가 딥시크")]
    [InlineData("stock-of-person", "/주가 젠슨 황")]
    [InlineData("figures", "/수치 딥시크")]
    [InlineData("timeline", "/흐름")]
    [InlineData("timeline-name", "/흐름 엔비디아 2025-01-28")]
    [InlineData("compare", "/비교 나델라 저커버그")]
    [InlineData("compare-topic", "/비교 알트먼과 나델라 딥시크")]
    [InlineData("compare-shares", "/비교 엔비디아 마이크로소프트")]
    [InlineData("compare-same", "/비교 나델라 nadella")]
    [InlineData("who", "/인물 나델라")]
    [InlineData("who-organisation", "/인물 마이크로소프트")]
    [InlineData("search", "/검색 훈련 비용")]
    [InlineData("search-nothing", "/검색 없는낱말이다 since:2025-99-99")]
    [InlineData("article", "/기사 eb21e7ae")]
    [InlineData("article-unknown", "/기사 ffff")]
    [InlineData("check-same", "/확인 딥시크 훈련비용 557만 달러")]
    [InlineData("check-same-in-digits", "/확인 딥시크의 훈련 비용은 5,570,000달러였다")]
    [InlineData("check-different", "/확인 딥시크 훈련 비용 3억 달러")]
    [InlineData("check-move", "/확인 엔비디아가 27일 17% 급락했다")]
    [InlineData("check-other-move", "/확인 엔비디아가 27일 3% 올랐다")]
    [InlineData("check-nearest-move-first", "/확인 엔비디아가 20% 폭락했다")]
    [InlineData("check-other-direction", "/확인 엔비디아가 17% 올랐다")]
    [InlineData("check-other-ending", "/확인 올트먼은 경쟁자를 걱정했다")]
    [InlineData("check-no-claim", "/확인 딥시크")]
    [InlineData("check-nothing", "/확인 외계인이 서울에 내렸다")]
    [InlineData("check-words", "/확인 저커버그는 딥시크를 보고도 걱정하지 않는다고 했다")]
    [InlineData("sources", "/출처")]
    [InlineData("help", "/도움말")]
    [InlineData("help-command", "/도움말 반응")]
    [InlineData("no-such-command", "/반웅 나델라")]
    [InlineData("no-such-command-help", "/도운말")]
    public async Task Every_answer_reads_as_it_was_approved_in_Korean(string name, string line)
        => AssertGolden($"{name}.ko", await new CommandBench().AskPlainAsync(line));

    [Theory]
    [InlineData("reaction-person", "/reaction nadella")]
    [InlineData("stock", "/stock nvidia")]
    [InlineData("figures", "/figures deepseek")]
    [InlineData("timeline-name", "/timeline nvidia 2025-01-28")]
    [InlineData("compare", "/compare nadella zuckerberg")]
    [InlineData("who", "/who nadella")]
    [InlineData("check-same", "/check deepseek 훈련비용 $5.57 million")]
    [InlineData("sources", "/sources")]
    [InlineData("help", "/help")]
    [InlineData("help-command", "/help stock")]
    [InlineData("reaction-unknown", "/reaction nobody")]
    public async Task Every_answer_reads_as_it_was_approved_in_English(string name, string line)
        => AssertGolden($"{name}.en", await new CommandBench().AskPlainAsync(line, Locale.English));

    private static void AssertGolden(string name, string actual)
    {
        var difference = GoldenFile.Difference($"tests/Bot.Core.Tests/Commands/Golden/{name}.txt", actual);
        Assert.True(difference is null, difference);
    }
}
