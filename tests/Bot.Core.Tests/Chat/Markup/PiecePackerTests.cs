using Bot.Core.Chat;
using Bot.Core.Chat.Markup;
using Bot.Testing.Chat;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Chat.Markup;

public sealed class PiecePackerTests
{
    private static readonly PlainDialect Dialect = new();
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(80);

    [Fact]
    public void No_part_is_longer_than_the_limit_and_its_measure_is_told_truly()
        => Prop.ForAll(HostileReply.Any, Gen.Choose(1900, 4096).ToArbitrary(), (reply, limit) =>
            Pack(reply, limit).All(part => part.Length <= limit && part.Length == Dialect.Measure(part.Markup))).Check(Runs);

    [Fact]
    public void Every_citation_is_shown_whole_in_some_part_that_says_so()
        => Prop.ForAll(HostileReply.Any, reply =>
        {
            var text = new MarkupText(Dialect);
            var citations = new CitationMarkup(reply, text);
            var parts = Pack(reply, 1900);

            // Where the next sentence of a story is of the same article, the source is said once, after that.
            var goingOn = reply.Sections.SelectMany(section => section.Blocks).OfType<StoryBlock>().SelectMany(story => story.Sentences.Where((_, i) => story.GoesOn(i)));
            var marked = goingOn.Select(sentence => citations.Number(sentence.Citation)).ToHashSet();
            return ReplyCitations.Of(reply).All(citation => parts.Any(part =>
                part.Citations.Contains(citations.Number(citation)) && (part.Markup.Contains(citations.Line(citation), StringComparison.Ordinal)
                    || (marked.Contains(citations.Number(citation)) && part.Markup.Contains(citations.Mark(citation), StringComparison.Ordinal)))));
        }).Check(Runs);

    [Fact]
    public void No_half_of_a_surrogate_pair_and_no_control_or_direction_character_comes_out()
        => Prop.ForAll(HostileReply.Any, reply => Pack(reply, 1900).All(part =>
            part.Markup.EnumerateRunes().All(rune => rune.Value is '\n' || (rune.Value != 0x202E && rune.Value != 0x200B && !System.Text.Rune.IsControl(rune)))
            && IsWellFormed(part.Markup))).Check(Runs);

    [Fact]
    public void Every_part_begins_with_the_title_and_ends_with_how_new_the_corpus_is()
        => Prop.ForAll(HostileReply.Any, reply =>
        {
            var title = Dialect.Bold(new MarkupText(Dialect).Escaped(reply.Title, 120));
            return Pack(reply, 1900).All(part => part.Markup.StartsWith(title, StringComparison.Ordinal) && part.Markup.EndsWith("기사 12건_", StringComparison.Ordinal));
        }).Check(Runs);

    [Fact]
    public void A_caption_fits()
        => Prop.ForAll(HostileReply.Any, reply => Dialect.Measure(ReplyMarkup.Caption(reply, Dialect, 1024)) <= 1024).Check(Runs);

    [Fact]
    public void A_heading_never_stands_last()
    {
        var blocks = Enumerable.Range(0, 40).Select(i => new ReplySection($"제목 {i}", [new TextBlock(new string('가', 150 + i))])).ToList();
        var reply = new Reply { Locale = Locale.Korean, Title = "답", Sections = blocks };

        Assert.All(Pack(reply, 1900), part => Assert.False(part.Markup.Split('\n')[^1].StartsWith('#'), part.Markup));
    }

    private static IReadOnlyList<MarkupPart> Pack(Reply reply, int limit) => PiecePacker.Pack(reply, ReplyMarkup.Of(reply, Dialect), Dialect, limit);

    private static bool IsWellFormed(string text)
        => text.EnumerateRunes().Sum(rune => rune.Utf16SequenceLength) == text.Length && !text.Where((c, i) =>
            char.IsHighSurrogate(c) ? i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1]) : char.IsLowSurrogate(c) && (i == 0 || !char.IsHighSurrogate(text[i - 1]))).Any();
}
