using Bot.Core.Lexicon;
using Bot.Core.Lexicon.Typing;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Lexicon;

public sealed class DubeolsikTests
{
    [Theory]
    [InlineData("skepffk", "나델라")]
    [InlineData("dpsqleldk", "엔비디아")]
    [InlineData("ekfr", "닭")]
    [InlineData("ekfrdl", "닭이")]
    [InlineData("ekfrk", "달가")]
    [InlineData("rhkwk", "과자")]
    [InlineData("dml", "의")]
    [InlineData("RkRk", "까까")]
    [InlineData("dlTek", "있다")]
    [InlineData("SKEPFFK", "나뗼라")]
    [InlineData("rr", "ㄱㄱ")]
    [InlineData("kk", "ㅏㅏ")]
    [InlineData("hk", "ㅘ")]
    [InlineData("rkE", "가ㄸ")]
    [InlineData("rk1 sk!", "가1 나!")]
    [InlineData("", "")]
    public void Keys_make_the_Korean_of_the_standard_layout(string keys, string text)
        => Assert.Equal(text, Dubeolsik.Compose(keys));

    [Theory]
    [InlineData("나델라", "skepffk")]
    [InlineData("ㅜ퍄얌", "nvidia")]
    [InlineData("값", "rkqt")]
    [InlineData("뷁", "qnpfr")]
    [InlineData("R1 가", "R1 rk")]
    public void Korean_gives_the_keys_that_typed_it(string text, string keys)
        => Assert.Equal(keys, Dubeolsik.KeysOf(text));

    [Fact]
    public void Every_text_of_syllables_comes_back_from_its_keys()
    {
        var syllables = Gen.Choose(Syllables.First, Syllables.Last).Select(code => (char)code);
        var texts = syllables.ArrayOf().Select(letters => new string(letters)).ToArbitrary();

        Prop.ForAll(texts, text => Dubeolsik.Compose(Dubeolsik.KeysOf(text)) == text)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void Every_single_syllable_comes_back_from_its_keys()
    {
        for (var c = Syllables.First; c <= Syllables.Last; c++)
        {
            Assert.Equal(c.ToString(), Dubeolsik.Compose(Dubeolsik.KeysOf(c.ToString())));
        }
    }

    [Fact]
    public void Composing_any_text_keeps_what_is_no_letter()
        => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => text is null || Dubeolsik.Compose(text).Count(char.IsDigit) == text.Count(char.IsDigit))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("ㄴㄷㄹ", "ㄴㄷㄹ")]
    [InlineData("ㄳ", "ㄱㅅ")]
    [InlineData("ㅅ ㅌ ㅇ", "ㅅㅌㅇ")]
    [InlineData("ㄲ", "ㄲ")]
    [InlineData("나ㄷㄹ", null)]
    [InlineData("ㅏㅏ", null)]
    [InlineData("abc", null)]
    [InlineData(" ", null)]
    public void Initials_are_recognised(string typed, string? initials)
        => Assert.Equal(initials, HangulLetters.TypedInitials(typed));
}
