using Bot.Core.Lexicon;
using Bot.Testing;

namespace Bot.Core.Tests.Lexicon;

public sealed class WordListsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_list_is_found_by_file_and_key_in_its_order()
    {
        folder.Write("moves.yaml", "up: [상승, 급등]\ndown:\n- 하락\n- \"no\"\n");

        var words = WordLists.Load(folder.Path);

        Assert.Equal(["상승", "급등"], words["moves.up"]);
        Assert.Equal(["하락", "no"], words["moves.down"]);
    }

    [Theory]
    [InlineData("moves.sideways", "moves.yaml:1: the list 'sideways' is missing")]
    [InlineData("places.cities", "places.yaml:1: the list 'cities' is missing")]
    public void A_missing_list_is_named_with_the_file_it_belongs_in(string key, string message)
    {
        folder.Write("moves.yaml", "up: [상승]");
        var words = WordLists.Load(folder.Path);

        var problem = Assert.Throws<LexiconException>(() => words[key]);

        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("up: 상승", "a.yaml:1: 'up' must be a list")]
    [InlineData("- 상승", "a.yaml:1: the file must map keys to lists")]
    [InlineData("up: [상승]\ndown: ['']", "a.yaml:2: an item of 'down' is empty")]
    [InlineData("up: [상승]\nup: [급등]", "a.yaml:2: the key 'up' stands twice")]
    [InlineData("up: [상승", "this is not valid YAML")]
    [InlineData("up: &x [상승]", "a.yaml:1: YAML anchors")]
    [InlineData("up: *x", "a.yaml:1: YAML aliases")]
    [InlineData("up: [상승]\n---\ndown: [하락]", "a.yaml:2: a second document")]
    [InlineData("up: [[[[[[[[[[[[상승]]]]]]]]]]]]", "a.yaml:1: values are nested more than 8 levels deep")]
    public void A_malformed_file_is_refused_with_its_line(string yaml, string message)
    {
        folder.Write("a.yaml", yaml);

        var problem = Assert.Throws<LexiconException>(() => WordLists.Load(folder.Path));

        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_problems_of_all_files_are_reported_at_once()
    {
        folder.Write("a.yaml", "up: 상승");
        folder.Write("b.yaml", "down: 하락");

        var problem = Assert.Throws<LexiconException>(() => WordLists.Load(folder.Path));

        Assert.Equal(2, problem.Problems.Count);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_refused()
    {
        File.WriteAllBytes(Path.Combine(folder.Path, "a.yaml"), [0x75, 0x70, 0x3A, 0x20, 0xFF, 0xFE]);

        Assert.Contains("not UTF-8", Assert.Throws<LexiconException>(() => WordLists.Load(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_is_named()
        => Assert.Contains("nowhere", Assert.Throws<LexiconException>(() => WordLists.Load(Path.Combine(folder.Path, "nowhere"))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_projects_own_lists_load()
        => Assert.NotEmpty(WordLists.Load(RepositoryFiles.Words).Keys);
}
