using Bot.Core.Lexicon.Typing;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Lexicon;

public sealed class SlipDistanceTests
{
    [Theory]
    [InlineData("나델라", "나델라", 0)]
    [InlineData("나델라", "나댈라", 0.5 / 7)]
    [InlineData("나델라", "나델러", 1.0 / 7)]
    [InlineData("머스크", "마스크", 1.0 / 6)]
    [InlineData("아마존", "아마돈", 1.0 / 7)]
    [InlineData("nvidia", "nvdiia", 1.0 / 6)]
    [InlineData("nvidia", "nvida", 1.0 / 6)]
    [InlineData("콜벳", "골뱃", 1.0 / 6)]
    public void Slips_are_counted_by_letters(string left, string right, double distance)
        => Assert.Equal(distance, Between(left, right), 6);

    [Fact]
    public void Beyond_the_limit_everything_is_far()
        => Assert.Equal(double.MaxValue, SlipDistance.Between("abcdef", "uvwxyz", 0.4));

    [Fact]
    public void The_signature_never_rules_out_a_near_name()
    {
        var letters = Gen.Elements("ㄱㅋㄴㄷㅏㅓㅐㅔabc".ToCharArray()).ArrayOf().Select(chars => new string(chars)).ToArbitrary();

        Prop.ForAll(letters, letters, (left, right) =>
            left.Length + right.Length == 0
            || SlipDistance.LeastSlips(SlipDistance.Signature(left), SlipDistance.Signature(right))
                <= (SlipDistance.Between(left, right, 1) * Math.Max(left.Length, right.Length)) + 1e-9).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_distance_is_the_same_both_ways()
    {
        var letters = Gen.Elements("ㄱㅋㄴㅏㅐab".ToCharArray()).ArrayOf().Select(chars => new string(chars)).ToArbitrary();

        Prop.ForAll(letters, letters, (left, right) => Math.Abs(SlipDistance.Between(left, right, 1) - SlipDistance.Between(right, left, 1)) < 1e-9).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_very_long_text_is_far_from_everything()
        => Assert.Equal(double.MaxValue, SlipDistance.Between(new string('a', 10_000), new string('a', 10_000), 1));

    private static double Between(string left, string right) => SlipDistance.Between(HangulLetters.Of(left), HangulLetters.Of(right), 1);
}
