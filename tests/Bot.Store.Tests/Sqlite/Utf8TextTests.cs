using System.Text;
using Bot.Core.Articles;
using Bot.Store.Sqlite;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Store.Tests.Sqlite;

public sealed class Utf8TextTests
{
    /// <summary>One, two, three and four bytes, in texts of all lengths around a vector's.</summary>
    private static readonly Arbitrary<string> Texts = ArbMap.Default.GeneratorFor<string>()
        .SelectMany(any => Gen.Elements("a", "é", "가", "나다", "😀", ".", "\0").ArrayOf().Select(parts => string.Concat(parts) + Whole(any) + string.Concat(parts)))
        .ToArbitrary();

    [Fact]
    public void Every_span_that_cuts_no_pair_is_decoded_as_if_the_whole_text_were()
    {
        Prop.ForAll(Texts, text =>
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var spans = from start in Enumerable.Range(0, text.Length + 1) from end in Enumerable.Range(start, text.Length + 1 - start) select new TextSpan(start, end);
            return Utf8Text.Decode(bytes) == text
                && spans.All(span => Utf8Text.Decode(bytes, span) == (Cuts(text, span.Start) || Cuts(text, span.End) ? null : span.Of(text)));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(2, 1)]
    [InlineData(0, 4)]
    [InlineData(4, 4)]
    public void A_span_that_does_not_lie_in_the_text_gives_nothing(int start, int end) => Assert.Null(Utf8Text.Decode("가나다"u8, new TextSpan(start, end)));

    private static bool Cuts(string text, int offset) => offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]);

    /// <summary>Half a surrogate pair has no form in UTF-8.</summary>
    private static string Whole(string? text) => string.Concat((text ?? "").Where(c => !char.IsSurrogate(c)));
}
