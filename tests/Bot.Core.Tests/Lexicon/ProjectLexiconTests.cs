using Bot.Core.Commands.Names;
using Bot.Core.Lexicon;
using Bot.Testing;

namespace Bot.Core.Tests.Lexicon;

/// <summary>The lexicon that ships with the bot.</summary>
public sealed class ProjectLexiconTests
{
    private static readonly Gazetteer Gazetteer = GazetteerReader.Read(RepositoryFiles.Lexicon);

    [Theory]
    [InlineData(EntityKind.Person, 150)]
    [InlineData(EntityKind.Organisation, 250)]
    [InlineData(EntityKind.Security, 250)]
    [InlineData(EntityKind.Media, 40)]
    [InlineData(EntityKind.Product, 40)]
    public void It_knows_enough_of_each_kind(EntityKind kind, int atLeast)
        => Assert.True(Gazetteer.Entities.Count(entity => entity.Kind == kind) >= atLeast);

    [Theory]
    [InlineData("nadella", "satya-nadella")]
    [InlineData("나델라", "satya-nadella")]
    [InlineData("skepffk", "satya-nadella")]
    [InlineData("알트먼", "sam-altman")]
    [InlineData("altman", "sam-altman")]
    [InlineData("저커버그", "mark-zuckerberg")]
    [InlineData("Trump", "donald-trump")]
    [InlineData("MS", "microsoft")]
    [InlineData("nvidia", "nvidia")]
    [InlineData("deepseek", "deepseek")]
    [InlineData("젠슨 황 엔비디아 CEO", "jensen-huang")]
    [InlineData("TSLA", "TSLA")]
    [InlineData("005930", "005930")]
    [InlineData("코스피", "KOSPI")]
    [InlineData("로이터", "reuters")]
    public void Its_names_are_found_as_readers_type_them(string typed, string id)
    {
        var words = WordLists.Load(RepositoryFiles.Words);

        Assert.Equal(id, new NameFinder(Gazetteer, words, new Particles(words)).Find(typed, [], NameCloseness.Similar)[0].Key);
    }
}
