using Bot.Core.Lexicon;
using Bot.Testing;

namespace Bot.Core.Tests.Lexicon;

public sealed class ParticlesTests
{
    private static readonly Particles Particles = new(WordLists.Load(RepositoryFiles.Words));

    [Theory]
    [InlineData('플', "은", true)]
    [InlineData('플', "는", false)]
    [InlineData('타', "는", true)]
    [InlineData('타', "은", false)]
    [InlineData('글', "로", true)]
    [InlineData('글', "으로", false)]
    [InlineData('성', "으로", true)]
    [InlineData('성', "로", false)]
    [InlineData('버', "로", true)]
    [InlineData('성', "과", true)]
    [InlineData('성', "와", false)]
    [InlineData('S', "은", true)]
    [InlineData('S', "는", true)]
    [InlineData('3', "를", true)]
    [InlineData('3', "을", true)]
    [InlineData(')', "이", true)]
    [InlineData(')', "가", true)]
    [InlineData('타', "에서는", true)]
    [InlineData('성', "으로부터도", true)]
    [InlineData('버', "까지만", true)]
    [InlineData('성', "들에게는", true)]
    [InlineData('성', "들에게은", false)]
    [InlineData('타', "였다", true)]
    [InlineData('성', "였다", false)]
    [InlineData('성', "이었다", true)]
    [InlineData('타', "는에서", false)]
    [InlineData('타', "버스", false)]
    [InlineData('타', "", false)]
    public void A_particle_fits_the_sound_before_it(char last, string josa, bool fits)
        => Assert.Equal(fits, Particles.FitsAfter(last, josa));

    [Theory]
    [InlineData("메타는 말했다", 2, 1)]
    [InlineData("메타에서는, 그", 2, 3)]
    [InlineData("메타는", 2, 1)]
    [InlineData("메타는말했다", 2, 0)]
    [InlineData("메타 는", 2, 0)]
    [InlineData("메타", 2, 0)]
    [InlineData("구글로부터의 편지", 2, 4)]
    public void A_particle_reaches_to_the_end_of_its_word(string text, int position, int length)
        => Assert.Equal(length, Particles.ParticleLengthAt(text, position, text[position - 1]));

    [Fact]
    public void A_word_of_a_million_letters_is_no_particle()
        => Assert.Equal(0, Particles.ParticleLengthAt("메타" + new string('에', 1_000_000), 2, '타'));
}
