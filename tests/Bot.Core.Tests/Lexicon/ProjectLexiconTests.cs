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
}
