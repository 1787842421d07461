using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Extraction.Reactions;

public class StatementPropertyTests
{
    // What news is made of, so that random texts reach the rules: names, roles, endings, marks, noise.
    private static readonly string[] Pieces =
    [
        "홍길동", "대표는", "가나전자", "의", "피터", "밀스", "전략가가", "“", "”", "\"", "‘", "’", "고", "라며", "이라고", "는", "말했다.", "밝혔다.", "것으로", "내다봤다.",
        "다는", "설명이다.", "에", "따르면", "그는", "또", "업계에서는", "지적이", "나온다.", " ", " ", " ", "\n", "(CEO)", ":", "- ", ",", "수요가", "늘었다", "28일", "\0", "\uD83D\uDE00", "ㄴㄷ",
    ];

    private static readonly Arbitrary<string> Texts = Arb.From(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
        text => text.Length < 2 ? [] : [text[..(text.Length / 2)], text[(text.Length / 2)..]]);

    [Fact]
    public void Every_statement_stands_in_the_text_word_for_word()
        => Prop.ForAll(Texts, text => Statements.In(text).TrueForAll(reaction => reaction.Span.Of(text) == reaction.Words && reaction.Context.Contains(reaction.Span)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_read_without_a_fault()
        => Prop.ForAll<string>(text => Statements.In(text ?? "").Count >= 0).QuickCheckThrowOnFailure();

    [Fact]
    public void Statements_never_overlap()
        => Prop.ForAll(Texts, text =>
        {
            var found = Statements.In(text).OrderBy(reaction => reaction.Span.Start).ToList();
            return found.Zip(found.Skip(1), (a, b) => !a.Span.Overlaps(b.Span)).All(apart => apart);
        }).QuickCheckThrowOnFailure();
}
