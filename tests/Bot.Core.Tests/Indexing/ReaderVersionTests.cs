using Bot.Core.Indexing;
using Bot.Testing;

namespace Bot.Core.Tests.Indexing;

public sealed class ReaderVersionTests
{
    [Fact]
    public void A_word_more_in_the_lexicon_is_another_version_and_the_same_lexicon_is_not()
    {
        using var folder = new TemporaryFolder();
        folder.Write("people.yaml", "- id: a");
        folder.Write("words/search.yaml", "particles: [은]");
        var before = ReaderVersion.Of(folder.Path);

        Assert.Equal(before, ReaderVersion.Of(folder.Path));
        folder.Write("words/search.yaml", "particles: [은, 는]");
        Assert.NotEqual(before, ReaderVersion.Of(folder.Path));
    }
}
