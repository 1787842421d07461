using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Chat.Discord.Protocol;
using Bot.Chat.Discord.Protocol.Interactions;
using Bot.Chat.Discord.Rendering;
using Bot.Chat.Tests.Telegram.Bots;
using Bot.Core.Articles;
using Bot.Core.Chat;
using Bot.Core.Chat.Buttons;
using Bot.Testing;
using Bot.Testing.Chat;
using Bot.Testing.Discord.Rules;
using Bot.Testing.Discord.Schema;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Chat.Tests.Discord;

/// <summary>Whatever stands in a reply, Discord takes the message and nobody is pinged.</summary>
public sealed partial class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "@everyone", "@here", "<@1>", "<@&2>", "<#3>", "</pay:4>", "<t:0:R>", "[a](https://bad.example)", "https://bad.example", "# ", "\n# ", "> ", "\n> ", "- ", "1. ", "```", "`", "**", "__", "~~",
        "||", "\\", "\\\\", "\u200B", "\u202E", "\u2066", "\uFEFF", "\0", "\u001b[31m", "😀", "가나다", "각", "e\u0301", "\n", " ", "<script>", "&amp;", "%00", "$1", "{0}", "엔비디아", "：", "＠everyone",
    ];

    private static readonly Arbitrary<string> Texts = Arb.From(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
        text => text.Length < 2 ? [] : [text[..(text.Length / 2)], text[(text.Length / 2)..]]);

    private static readonly RequestRules Rules = new(DiscordSpec.Load());
    private static readonly DiscordRenderer Renderer = new();

    [Fact]
    public void Discord_takes_every_reply_and_pings_nobody()
        => Prop.ForAll(Texts, text => Problems(Reply(text)).Count == 0).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("@everyone ")]
    [InlineData("<@1>")]
    [InlineData("가")]
    [InlineData("\u202E\u200B")]
    [InlineData("😀")]
    [InlineData("*")]
    [InlineData("\\")]
    public void A_hundred_thousand_characters_fit(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        Assert.Empty(Problems(Reply(text)));
    }

    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    public void Half_a_surrogate_pair_fits(int half) => Assert.Empty(Problems(Reply($"a{(char)half}b{(char)half}")));

    [Fact]
    public void Buttons_that_do_the_same_stand_once()
        => Assert.Empty(Problems(Reply("가") with { Choices = new ChoiceList("다음", [new Choice("하나", "/echo"), new Choice("둘", "/echo"), new Choice("셋", "/echo 3")]) }));

    [Fact]
    public void The_judge_itself_sees_a_ping_and_a_message_that_is_too_long()
    {
        Assert.True(IsPinging("hello <@1>"));
        Assert.True(IsPinging(@"\\@everyone"));
        Assert.False(IsPinging(@"\@everyone \<\@1\>"));
        var message = new JsonObject { ["type"] = 4, ["data"] = new JsonObject { ["content"] = new string('a', 2001) } };
        Assert.NotEmpty(Rules.Check("POST", RequestRules.Callback, message, []));
    }

    [Fact]
    public void A_hostile_answer_looks_as_somebody_found_good()
    {
        var shown = Renderer.RenderAll(Reply("@everyone <@1> [a](https://bad.example)\n# b ‮c​ `d`"), "/echo x").Select(part => part.Markup);
        Assert.Null(GoldenFile.Difference("tests/Bot.Chat.Tests/Discord/Golden/hostile.md", string.Join("\n\n=====\n\n", shown) + "\n"));
    }

    private static List<string> Problems(Reply reply)
    {
        var pictures = new ChartPicture(new TinyRasteriser());
        var layout = new ComponentLayout(new ActionCodec(new MemoryChatState()), pictures);
        var problems = new List<string>();
        foreach (var part in Renderer.RenderAll(reply, "/echo " + reply.Title))
        {
            // The state of the test answers at once.
            var arranging = layout.ArrangeAsync(part, chart: null, CancellationToken.None);
            Assert.True(arranging.IsCompletedSuccessfully);
            var message = arranging.GetAwaiter().GetResult();
            var json = Encoding.UTF8.GetString(DiscordJson.Write(InteractionResponse.Message(message), DiscordJson.Default.InteractionResponse));
            var body = JsonNode.Parse(json)!;
            problems.AddRange(Rules.Check("POST", RequestRules.Callback, body, []));
            problems.AddRange(IsPinging(part.Markup) ? ["pings: " + part.Markup] : []);
            problems.AddRange(body["data"]!["allowed_mentions"]!["parse"]!.AsArray().Count == 0 ? [] : ["allows mentions"]);
        }

        return problems;
    }

    private static bool IsPinging(string markup)
    {
        var bare = LinkPattern().Replace(InertPattern().Replace(markup, ""), "");
        return PingPattern().IsMatch(bare);
    }

    private static Reply Reply(string text) => new()
    {
        Locale = Locale.Korean,
        Title = text,
        Summary = text,
        Sections =
        [
            new ReplySection(text, [new TextBlock(text), new ListBlock([text, "/" + text])]),
            new ReplySection(null, [new TableBlock([new TableColumn(text), new TableColumn("b")], [new TableRow([text, text])])]),
            new ReplySection(text, [new StoryBlock(text, text, [Sentence(text), Sentence(text), Sentence(text + "다")])]),
            new ReplySection("원문", [new PassageBlock(MarkedText.Of(text, [new TextSpan(0, text.Length / 2)]), [])]),
        ],
        Choices = new ChoiceList(text, [.. Enumerable.Range(0, 30).Select(i => new Choice(text, $"/echo {i} {text}", text))]),
        Page = new PageInfo(1, 2, 12, null, "/echo " + text),
    };

    private static StorySentence Sentence(string text) => new(
        MarkedText.Of(text, [new TextSpan(0, text.Length / 3)]),
        new Citation { Article = ArticleId.Of(text, text, text), File = text, Title = text, Outlet = text, Url = "https://example.org/?" + text, Span = new TextSpan(0, text.Length) },
        []);

    // Whatever comes first: a character with its backslash, or a stretch of code, in which backslashes mean themselves.
    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]|`[^`]*`", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex InertPattern();

    [GeneratedRegex(@"\]\(<[^<>]*>\)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex LinkPattern();

    // Mentions, bare addresses, masked links, raw headings.
    [GeneratedRegex(@"<[@#/:t]|@everyone|@here|https?:|\]\(|^#{1,2} ", RegexOptions.CultureInvariant | RegexOptions.Multiline, 5000)]
    private static partial Regex PingPattern();
}
