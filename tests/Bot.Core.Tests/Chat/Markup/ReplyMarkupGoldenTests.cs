using Bot.Core.Chat;
using Bot.Core.Chat.Markup;
using Bot.Core.Tests.Commands;
using Bot.Testing;
using Bot.Testing.Chat;

namespace Bot.Core.Tests.Chat.Markup;

public sealed class ReplyMarkupGoldenTests
{
    [Theory]
    [InlineData("reaction-person", "/reaction 나델라", "ko")]
    [InlineData("reaction-person", "/reaction nadella", "en")]
    [InlineData("reaction-copies", "/반응 알트먼", "ko")]
    [InlineData("reaction-ambiguous", "/반응 김민수 금리", "ko")]
    [InlineData("stock", "/주가 엔비디아", "ko")]
    [InlineData("stock", "/stock nvidia", "en")]
    [InlineData("figures", "/수치 딥시크", "ko")]
    [InlineData("timeline-name", "/흐름 엔비디아 2025-01-28", "ko")]
    [InlineData("compare", "/비교 나델라 저커버그", "ko")]
    [InlineData("search", "/검색 훈련 비용", "ko")]
    [InlineData("article", "/기사 eb21e7ae", "ko")]
    [InlineData("article-place", "/기사 eb21e7ae at:50-56", "ko")]
    [InlineData("sources", "/sources", "en")]
    [InlineData("help-command", "/도움말 반응", "ko")]
    public async Task Every_answer_is_set_as_it_was_approved(string name, string line, string language)
    {
        var reply = await new CommandBench().AskAsync(line, Locale.Of(language)!);
        var dialect = new PlainDialect();
        var parts = PiecePacker.Pack(reply, ReplyMarkup.Of(reply, dialect), dialect, limit: 1900);

        var text = string.Join("\n-----\n", parts.Select(part => part.Markup)) + "\n";
        var difference = GoldenFile.Difference($"tests/Bot.Core.Tests/Chat/Markup/Golden/{name}.{language}.txt", text);
        Assert.True(difference is null, difference);
    }
}
