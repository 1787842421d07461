using Bot.Core.Chat;
using Bot.Testing.News;

namespace Bot.Core.Tests.Commands;

public sealed class SourcesTests
{
    [Theory]
    [InlineData("ko", "2025.1.28 이후", "2025.2.1 이전", "알 수 없음")]
    [InlineData("en", "28 Jan 2025 or later", "1 Feb 2025 or earlier", "unknown")]
    public async Task Days_that_are_not_known_exactly_are_bounded_and_not_called_unknown(string code, string oldest, string newest, string unknown)
    {
        var news = new NewsBuilder(TestLexicon.Gazetteer)
            .Article("한빛일보", "2025-01-28/2025-01-30", "하나", "하나")
            .Article("한빛일보", "2025-01-29/2025-02-01", "둘", "둘");

        var text = await new CommandBench(news.Store()).AskPlainAsync("/sources", Locale.Of(code));

        Assert.Contains(oldest, text, StringComparison.Ordinal);
        Assert.Contains(newest, text, StringComparison.Ordinal);
        Assert.DoesNotContain(unknown, text, StringComparison.Ordinal);
    }
}
