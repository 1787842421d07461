using Bot.Chat.Discord.Rendering;
using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Chat.Tests.Discord;

/// <summary>Answers as Discord gets them, read by somebody and found good.</summary>
public sealed class GoldenTests
{
    [Theory]
    [InlineData("reaction", "/reaction 나델라", "ko")]
    [InlineData("reaction", "/reaction 나델라", "en")]
    [InlineData("stock", "/stock 엔비디아", "ko")]
    [InlineData("stock", "/stock 엔비디아", "en")]
    [InlineData("help", "/help", "ko")]
    public async Task An_answer_looks_as_somebody_found_good(string name, string line, string locale)
    {
        await using var bot = await DiscordBot.StartAsync();
        var reply = await bot.Services.GetRequiredService<ChatAnswers>().AnswerAsync(new Asker("discord", "1", "2", Locale.Of(locale)!), line, TestContext.Current.CancellationToken);
        AssertGolden(bot, reply, line, $"{name}.{locale}");
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task A_digest_looks_as_somebody_found_good(string locale)
    {
        await using var bot = await DiscordBot.StartAsync();
        var (reply, line) = await DigestReply.ComposeAsync(Locale.Of(locale)!, TestContext.Current.CancellationToken);
        AssertGolden(bot, reply, line, $"digest.{locale}");
    }

    private static void AssertGolden(DiscordBot bot, Reply reply, string line, string file)
    {
        var layout = bot.Services.GetRequiredService<ComponentLayout>();
        var shown = bot.Services.GetRequiredService<DiscordRenderer>().RenderAll(reply, line)
            .Select(part => part.Markup + "\n\n" + string.Join('\n', layout.Labels(part).Select(row => string.Join(' ', row.Select(label => $"⟦{label}⟧")))));

        Assert.Null(GoldenFile.Difference($"tests/Bot.Chat.Tests/Discord/Golden/{file}.md", string.Join("\n\n=====\n\n", shown) + "\n"));
    }
}
