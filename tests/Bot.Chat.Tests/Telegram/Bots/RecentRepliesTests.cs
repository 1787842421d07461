using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Testing;
using Bot.Testing.Chat;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Chat.Tests.Telegram.Bots;

public sealed class RecentRepliesTests
{
    private static readonly Dictionary<string, string?> NoSettings = new(StringComparer.Ordinal);

    [Fact]
    public async Task What_was_answered_about_a_name_is_answered_from_memory_on_the_same_day_and_in_the_same_language()
    {
        var clock = new ManualClock();
        await using var services = new ServiceCollection().AddTestBot(clock, new MemoryChatState(), new EchoCommand(), NullLoggerProvider.Instance, NoSettings).BuildServiceProvider();
        var replies = services.GetRequiredService<RecentReplies>();

        var first = await Ask("/reaction 사티아 나델라");

        Assert.Same(first, await Ask("/반응  사티아 나델라 "));
        Assert.NotSame(first, await replies.AnswerAsync(Asker.AtTerminal(Locale.English), "/reaction 사티아 나델라", TestContext.Current.CancellationToken));
        Assert.NotSame(await Ask("/help"), await Ask("/help"));
        clock.Advance(TimeSpan.FromDays(1));
        Assert.NotSame(first, await Ask("/reaction 사티아 나델라"));

        Task<Reply> Ask(string line) => replies.AnswerAsync(Asker.AtTerminal(Locale.Korean), line, TestContext.Current.CancellationToken);
    }
}
