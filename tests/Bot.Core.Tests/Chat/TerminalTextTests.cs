using Bot.Core.Chat;
using Bot.Core.Chat.Plain;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Chat;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("red\u001b[31m text", "red[31m text")]
    [InlineData("title\u001b]0;owned\u0007", "title]0;owned")]
    [InlineData("a\u009bm", "am")]
    [InlineData("one\r\ntwo\tthree", "one two three")]
    [InlineData("left\u202eright\u2066\u200b\ufeff", "leftright")]
    [InlineData("mark \ue001fake\ue002", "mark fake")]
    [InlineData("나델라 👨‍👩‍👧", "나델라 👨‍👩‍👧")]
    public void Nothing_that_steers_a_terminal_passes(string text, string safe) => Assert.Equal(safe, TerminalText.Safe(text));

    [Fact]
    public void A_character_is_shown_alike_whatever_else_stands_in_the_text()
    {
        var all = Enumerable.Range(0, char.MaxValue + 1).Select(unit => (char)unit).Where(unit => !char.IsSurrogate(unit));
        Assert.All(all, unit => Assert.Equal(TerminalText.Safe($"가{unit}나\u0001"), TerminalText.Safe($"가{unit}나")));
    }

    // No theory: a test runner cannot carry half a surrogate pair.
    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_what_it_is() => Assert.Equal("half \ufffd pair", TerminalText.Safe("half \ud83d pair"));

    [Fact]
    public void Marks_of_the_text_itself_cannot_be_forged()
    {
        var reply = new Reply
        {
            Locale = Locale.English,
            Title = "t",
            Sections = [new ReplySection(null, [new PassageBlock(MarkedText.Of("a \ue001forged\ue002 b real", [new(13, 17)]), [])])],
        };

        var plain = new PlainTextRenderer().Render(reply);

        Assert.Contains("a forged b [real]", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrapped_lines_are_never_wider_than_the_terminal_and_lose_no_word()
        => Prop.ForAll<UnicodeString, PositiveInt>((text, width) =>
        {
            var cells = 20 + (width.Get % 80);
            var safe = TerminalText.Safe(text.Get ?? "");
            var lines = TextWrap.Lines(safe, cells).ToList();
            return lines.TrueForAll(line => DisplayWidth.Of(line) <= cells)
                && string.Concat(lines).Replace(" ", "", StringComparison.Ordinal) == safe.Replace(" ", "", StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();
}
