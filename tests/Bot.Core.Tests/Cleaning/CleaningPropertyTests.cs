using Bot.Core.Articles;
using Bot.Core.Cleaning;
using Bot.Core.Lexicon;
using Bot.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Cleaning;

public sealed class CleaningPropertyTests
{
    // Pieces that the rules react to, so that random texts meet each other's edges.
    private static readonly string[] Pieces =
    [
        "가상전자", "주가가 ", "올랐다.", "다.", "28일", "3.5%", " ", "\u00A0", "\n", "\r\n", "“", "”", "\"", "‘", "’", "'", "「", "』", "(", ")", "[", "]",
        "<", ">", "라고 ", "고 말했다. ", "홍길동 기자", " = ", "=", "사진=", "[사진=통신]", "hong@example.com", "ⓒ", "저작권자", "무단 전재", "금지",
        "관련기사\n", "▶", "▲ ", "입력 2025.01.28 09:12", "?", "!", "…", "...", "U.S.", "1.", "- ", ":", "/", "\0", "\uD83D", "😀", "a", "Z",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);

    [Fact]
    public void Cleaning_never_moves_a_character() => Holds(text =>
    {
        Assert.Equal(text.Raw.Length, text.View.Length);
        Assert.Equal(text.Raw.Length, text.Masked.Length);
        for (var i = 0; i < text.Raw.Length; i++)
        {
            Assert.True(text.View[i] == text.Raw[i] || text.View[i] == ' ');
            Assert.True(text.Masked[i] == text.View[i] || text.Masked[i] == CleanText.Mask);
            Assert.True(text.View[i] == text.Raw[i] || char.IsWhiteSpace(text.Raw[i]) || text.Blanked.Any(span => span.Contains(i)));
        }
    });

    [Fact]
    public void Lines_cover_the_text_in_order() => Holds(text =>
    {
        var end = 0;
        foreach (var line in text.Lines)
        {
            Assert.True(line.Span.Start >= end && line.Span.End >= line.Span.Start && line.Span.End <= text.Raw.Length);
            Assert.True(text.Raw.AsSpan(end, line.Span.Start - end).Trim("\r\n").IsEmpty);
            end = line.Span.End;
        }

        Assert.True(text.Raw.AsSpan(end).Trim("\r\n").IsEmpty);
    });

    [Fact]
    public void Sentences_stand_in_order_inside_their_lines() => Holds(text =>
    {
        var end = 0;
        foreach (var sentence in text.Sentences)
        {
            var line = text.Lines[sentence.Line];
            Assert.True(line.Kind is LineKind.Body or LineKind.Caption && line.Span.Contains(sentence.Span));
            Assert.True(sentence.Span.Start >= end && !sentence.Span.IsEmpty);
            Assert.False(text.View[sentence.Span.Start] == ' ' || text.View[sentence.Span.End - 1] == ' ');
            Assert.True(text.View.AsSpan(end, sentence.Span.Start - end).ToString().All(c => char.IsWhiteSpace(c)) || text.Lines.Any(l => l.Kind != LineKind.Body));
            end = sentence.Span.End;
        }
    });

    [Fact]
    public void Quotations_are_ordered_nested_and_hold_what_stands_between_their_marks() => Holds(text =>
    {
        var (start, end) = (-1, 0);
        foreach (var (outer, inner, mark, closed, depth) in text.Quotations)
        {
            Assert.True(outer.Start > start && inner.Start == outer.Start + 1 && inner.End == outer.End - (closed ? 1 : 0) && !inner.IsEmpty);
            Assert.Contains(text.Lines, line => line.Kind is LineKind.Body or LineKind.Caption && line.Span.Contains(outer));
            Assert.True(mark == QuoteMark.Single || (depth == 0 && outer.Start >= end));
            Assert.True(depth == 0 || outer.End <= end);
            (start, end) = (outer.Start, mark == QuoteMark.Double ? outer.End : end);
        }
    });

    [Fact]
    public void Cleaning_is_a_function_of_its_input() => Holds(text =>
        Assert.Equal(text.Sentences, Cleaned.Text(text.Raw).Sentences));

    [Theory]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("\"")]
    [InlineData("\" \"")]
    [InlineData(" \"가")]
    [InlineData("가”")]
    [InlineData("“가‘")]
    [InlineData("‘")]
    [InlineData("'")]
    [InlineData(" '가")]
    [InlineData("(")]
    [InlineData("(다. ")]
    [InlineData("[가상=기자] ")]
    [InlineData("[사진=가]")]
    [InlineData("ⓒ 가 ")]
    [InlineData("가@가.a")]
    [InlineData("기자 = ")]
    [InlineData("무단 전재 ")]
    [InlineData("▶ ")]
    [InlineData("다.")]
    [InlineData(". ")]
    [InlineData("?")]
    [InlineData("\n")]
    [InlineData("관련기사\n")]
    [InlineData("가상전자\n\n")]
    [InlineData("입력 2025.01.28 09:12 ")]
    [InlineData(" ")]
    public void Scanning_is_linear_in_the_length(string piece)
    {
        var small = Steps(string.Concat(Enumerable.Repeat(piece, 4_000 / piece.Length)));
        var large = Steps(string.Concat(Enumerable.Repeat(piece, 32_000 / piece.Length)));

        Assert.True(large <= 10 * small + 1_000, $"Eight times the text took {large} steps instead of {small}.");
    }

    [Theory]
    [InlineData("“")]
    [InlineData("(")]
    [InlineData("[사진=가]")]
    [InlineData("ⓒ 가 ")]
    [InlineData("무단 전재 ")]
    [InlineData("가상=기자 ")]
    [InlineData("\"가 ")]
    public void A_million_characters_of_one_line_are_cleaned(string piece)
    {
        var raw = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.Equal(raw.Length, Cleaned.Text(raw).View.Length);
    }

    private static void Holds(Action<CleanText> check)
        => Check.One(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(400).WithEndSize(120), Prop.ForAll(Texts.ToArbitrary(), raw => check(Cleaned.Text(raw))));

    private static long Steps(string text)
    {
        var words = new CleaningWords(WordLists.Load(RepositoryFiles.Words));
        var steps = 0L;
        foreach (var line in LineSplitter.Split(text))
        {
            var quotations = new List<Quotation>();
            steps += QuoteScanner.Scan(text, line, words.Quotatives, quotations);
            steps += SentenceScanner.Scan(text, line, 0, words, quotations.ToArray(), []);
        }

        return steps;
    }
}
