using System.Text;
using Bot.Core.Extraction;

namespace Bot.Core.Tests.Extraction;

public sealed class EntityKeyTests
{
    [Theory]
    [InlineData("사티아 나델라", "사티아나델라")]
    [InlineData("OPEC+", "opec")]
    [InlineData("“젠슨 황”·엔비디아", "젠슨황엔비디아")]
    [InlineData("나\u1103\u1166\u11af라", "나델라")]
    [InlineData("Zoe\u0308", "zoë")]
    public void A_name_is_one_however_it_is_set(string name, string folded) => Assert.Equal(folded, EntityKey.Fold(name));

    [Fact]
    public void What_is_no_character_is_dropped()
    {
        Assert.Equal("나델라", EntityKey.Fold("나\ufffe델라"));
        Assert.Equal("나델라", EntityKey.Fold("나\ud83d델라"));
    }

    // What stands in a name that need not be normalised must be as if it had been, beside letters of either script and beside its own kind.
    [Fact]
    public void No_character_escapes_normalisation()
    {
        var all = Enumerable.Range(0, char.MaxValue + 1).Select(unit => (char)unit).Where(unit => !char.IsSurrogate(unit) && unit != '\ufffe');
        Assert.All(all.Select(unit => $"가{unit}e{unit}{unit}a"), name => Assert.Equal(EntityKey.Fold(name.Normalize(NormalizationForm.FormC)), EntityKey.Fold(name)));
    }
}
