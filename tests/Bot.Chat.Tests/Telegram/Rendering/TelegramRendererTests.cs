using System.Text;
using Bot.Chat.Telegram.Rendering;
using Bot.Chat.Tests.Telegram.Bots;
using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Testing;
using Bot.Testing.Chat;
using Bot.Testing.Telegram.Markup;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Chat.Tests.Telegram.Rendering;

public sealed class TelegramRendererTests
{
    private readonly TelegramRenderer renderer = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Whatever_the_reply_the_server_takes_every_part_of_it()
        => Prop.ForAll(
                HostileReply.Any.ToArbitrary(),
                reply =>
                {
                    Assert.All(renderer.RenderAll(reply, "/echo"), part => Assert.Null(Problem(part.Html, 4096)));
                    Assert.Null(Problem(renderer.Caption(reply), 1024));
                })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void A_hundred_thousand_characters_become_messages_that_the_server_takes()
    {
        var text = new StringBuilder().Insert(0, "<b>가&나</b> @everyone ", 5000).ToString();
        var reply = new Reply
        {
            Locale = Locale.Korean,
            Title = text,
            Summary = text,
            Sections = [new ReplySection(text, [new TextBlock(text), new PassageBlock(MarkedText.Plain(text), [])])],
        };

        Assert.All(renderer.RenderAll(reply, "/echo"), part => Assert.True(IsTaken(part.Html, 4096)));
    }

    [Theory]
    [InlineData("/reaction 나델라", "ko", "reaction-ko")]
    [InlineData("/reaction nadella", "en", "reaction-en")]
    [InlineData("/stock 엔비디아", "ko", "stock-ko")]
    [InlineData("/reaction 김민수", "ko", "ambiguous-ko")]
    public async Task Answers_read_as_somebody_has_found_good(string line, string language, string file)
    {
        using var services = Services();
        await AssertGoldenAsync(services, await services.GetRequiredService<AnswerService>().AnswerAsync(line, Locale.Of(language)!, Cancel), line, file);
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task A_digest_reads_as_somebody_has_found_good(string language)
    {
        using var services = Services();
        var (reply, line) = await DigestReply.ComposeAsync(Locale.Of(language)!, Cancel);
        await AssertGoldenAsync(services, reply, line, $"digest-{language}");
    }

    [Fact]
    public async Task The_page_shows_what_Telegram_would_show()
    {
        using var services = Services();
        var reply = await services.GetRequiredService<AnswerService>().AnswerAsync("/reaction 나델라", Locale.Korean, Cancel);

        var message = Assert.Single(services.GetServices<IPreviewRenderer>().Single(preview => preview.Platform == "Telegram").Render(reply, "/reaction 나델라"));

        Assert.Equal(HtmlParser.Parse(message.Source).Text, message.Text.Trim());
        Assert.Contains("수요는 늘어난다 & 값은 내린다", message.Text, StringComparison.Ordinal);
        Assert.Contains(message.Buttons, row => row.Contains("[1]"));
    }

    [Theory]
    [InlineData("@everyone", "@\u2060everyone")]
    [InlineData("나@b", "나@b")]
    [InlineData("name@example.kr", "name@example.kr")]
    [InlineData("(@_x)", "(@\u2060_x)")]
    [InlineData("@", "@\u2060")]
    [InlineData("@ x", "@ x")]
    [InlineData("a<b>&\"c\"", "a&lt;b&gt;&amp;&quot;c&quot;")]
    public void Text_means_nothing_but_itself_and_calls_nobody(string text, string html)
        => Assert.Equal(html, new TelegramDialect().Escape(text));

    [Fact]
    public void Citations_survive_more_entities_than_the_server_keeps()
    {
        var dialect = new TelegramDialect();
        var words = string.Concat(Enumerable.Repeat(dialect.Marked("가") + " ", 120)) + dialect.Link("[1]", "https://example.kr/");

        var parsed = HtmlParser.Parse(EntityBudget.Fit(words));

        Assert.Equal("text_link", Assert.Single(parsed.Entities).Type);
    }

    private async Task AssertGoldenAsync(ServiceProvider services, Reply reply, string line, string file)
    {
        var keyboards = services.GetRequiredService<KeyboardLayout>();
        var text = new StringBuilder();
        foreach (var part in renderer.RenderAll(reply, line))
        {
            var keyboard = await keyboards.BuildAsync(part, chart: true, back: null, Cancel);
            Assert.True(IsTaken(part.Html, 4096));
            text.Append(part.Html).Append("\n---\n");
            foreach (var row in keyboard.Rows)
            {
                text.Append(string.Join(" | ", row.Select(button => $"[{button.Text}] {button.CallbackData}"))).Append('\n');
            }
        }

        Assert.Null(GoldenFile.Difference($"tests/Bot.Chat.Tests/Telegram/Rendering/Golden/{file}.html", text.ToString()));
    }

    private static bool IsTaken(string html, int limit) => Problem(html, limit) is null;

    private static string? Problem(string html, int limit)
    {
        var parsed = HtmlParser.Parse(html);
        return parsed.Length == 0 ? "empty"
            : parsed.Length > limit ? $"too long: {parsed.Length}"
            : parsed.Length > new TelegramDialect().Measure(html) ? $"longer than measured: {parsed.Length}"
            : FoundEntities.Mentions(parsed).FirstOrDefault() is { } mention ? $"mentions {parsed.Text.Substring(mention.Offset, mention.Length)} in {parsed.Text}"
            : parsed.Entities.FirstOrDefault(entity => entity.Type == "text_link" && !entity.Url!.StartsWith("http", StringComparison.Ordinal)) is { } link ? $"links {link.Url}"
            : null;
    }

    private static ServiceProvider Services()
        => new ServiceCollection()
            .AddTestBot(TimeProvider.System, new MemoryChatState(), new EchoCommand(), new LogRecorder(), new Dictionary<string, string?>(StringComparer.Ordinal))
            .BuildServiceProvider();
}
