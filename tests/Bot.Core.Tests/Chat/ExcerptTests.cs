using Bot.Core.Articles;
using Bot.Core.Chat;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Chat;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("가나다라마", 5, "가나다라마")]
    [InlineData("가나다라마", 4, "가나다…")]
    [InlineData("ab👍🏽cd", 5, "ab…")]
    [InlineData("한글", 0, "")]
    public void A_text_is_cut_between_characters_as_a_reader_sees_them(string text, int limit, string cut) => Assert.Equal(cut, Excerpt.Cut(text, limit));

    [Fact]
    public void No_cut_is_longer_than_allowed_or_splits_a_surrogate_pair()
        => Prop.ForAll<UnicodeString, NonNegativeInt>((text, limit) =>
        {
            var source = WellFormed(text.Get);
            var cut = Excerpt.Cut(source, limit.Get % 40);
            return cut.Length <= Math.Max(limit.Get % 40, 0) && WellFormed(cut) == cut;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_excerpt_always_holds_the_marked_words()
        => Prop.ForAll<UnicodeString, NonNegativeInt, NonNegativeInt>((text, start, limit) =>
        {
            var source = WellFormed(text.Get) + "marked";
            var from = Excerpt.Boundary(source, start.Get % source.Length);
            var to = Excerpt.Boundary(source, Math.Min(source.Length, from + 1 + (limit.Get % 20)));
            if (to <= from)
            {
                return true;
            }

            var span = new TextSpan(from, to);
            var excerpt = Excerpt.Around(source, span, limit.Get % 60);
            return excerpt.Marks.Count == 1 && excerpt.Marks[0].Of(excerpt.Text) == span.Of(source) && WellFormed(excerpt.Text) == excerpt.Text;
        }).QuickCheckThrowOnFailure();

    private static string WellFormed(string? text) => string.Concat((text ?? "").EnumerateRunes().Select(rune => rune.ToString()));
}
