using System.Text;
using Bot.Core.Chat;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Commands;

public sealed class HostileInputTests
{
    private readonly CommandBench bench = new();

    public static TheoryData<string> Lines => new(
        "", " ", "/", "//", "/ reaction", "@", "/@bot", "/reaction", "/reaction@", "/reaction@bot", "/reaction \"", "/reaction \"\"", "/reaction ''",
        "/reaction -", "/reaction %", "/reaction 은는이가", "/reaction \0\u0001\u001b[31m", "/reaction \ud800", "/reaction \uffff", "/reaction 👨‍👩‍👧‍👦",
        "/reaction page:2", "/reaction 나델라 page:-1", "/reaction 나델라 page:99999999999999999999", "/reaction 나델라 page:", "/reaction 나델라 since:", "/reaction 나델라 since:어느날",
        "/reaction id:", "/reaction id:nobody", "/reaction id:name:", "/reaction since:7d", "/compare", "/compare 나델라", "/compare 나델라 나델라", "/timeline 9999d", "/timeline 0001-01-01",
        "/search \"", "/search AND OR NOT NEAR(", "/search a* -b ^c {d} : \" '", "/search from:", "/search since:9999-99-99", "/search ....", "/article '; DROP TABLE article; --",
        "/article ####", "/article ../../etc/passwd", "/check 999999999999999999999999999999조 달러", "/check %%%", "/check 17% 27일 99일", "/help /help", "/help ../..", "/이상한명령", "🙂");

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Any_line_gets_a_clear_answer_in_both_languages(string line)
    {
        foreach (var locale in new[] { Locale.Korean, Locale.English })
        {
            var reply = await bench.AskAsync(line, locale);
            Assert.NotEqual(ReplyOutcome.Failed, reply.Outcome);
            Assert.NotEmpty(reply.Title);
        }
    }

    [Theory]
    [InlineData("/reaction ")]
    [InlineData("/search ")]
    [InlineData("/check ")]
    [InlineData("")]
    public async Task A_line_of_a_hundred_thousand_characters_is_refused_with_the_limit(string start)
    {
        var reply = await bench.AskAsync(start + new string('가', 100_000));

        Assert.Equal(ReplyOutcome.Invalid, reply.Outcome);
        Assert.Contains("2,000", reply.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_as_long_as_allowed_is_answered()
    {
        foreach (var command in bench.Catalogue.Descriptions)
        {
            var line = $"/{command.Name} ";
            var reply = await bench.AskAsync(line + string.Concat(Enumerable.Repeat("나델라 ", 600))[..(1999 - line.Length)]);
            Assert.NotEqual(ReplyOutcome.Failed, reply.Outcome);
        }
    }

    [Fact]
    public void No_text_makes_a_command_fail_or_prints_a_control_character()
    {
        var commands = bench.Catalogue.Descriptions.SelectMany(command => new[] { command.Name, command.KoreanName }).ToArray();
        var lines = from command in Gen.Elements(commands)
                    from text in ArbMap.Default.GeneratorFor<UnicodeString>()
                    select $"/{command} {text.Get}";
        Prop.ForAll(lines.ToArbitrary(), line =>
        {
            var reply = bench.AskAsync(line).GetAwaiter().GetResult();
            var plain = new Core.Chat.Plain.PlainTextRenderer().Render(reply);
            return reply.Outcome != ReplyOutcome.Failed && plain.EnumerateRunes().All(rune => rune.Value == '\n' || !Rune.IsControl(rune));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task A_broken_index_gives_a_sentence_and_no_details()
    {
        var store = SampleNews.Store();
        store.Failure = new InvalidOperationException("secret path /home/someone");

        var reply = await new CommandBench(store).AskAsync("/sources");

        Assert.Equal(ReplyOutcome.Failed, reply.Outcome);
        Assert.DoesNotContain("secret", reply.Title + reply.Summary, StringComparison.Ordinal);
    }
}
