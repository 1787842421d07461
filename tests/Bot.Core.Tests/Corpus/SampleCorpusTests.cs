using Bot.Core.Articles;
using Bot.Core.Corpus;
using Bot.Core.Corpus.Outlets;
using Bot.Core.Lexicon;
using Bot.Testing;

namespace Bot.Core.Tests.Corpus;

/// <summary>The corpus that ships with the bot has to load without a complaint.</summary>
public sealed class SampleCorpusTests
{
    private static readonly OutletRecogniser Recogniser = new(GazetteerReader.Read(RepositoryFiles.Lexicon), WordLists.Load(RepositoryFiles.Words));

    [Fact]
    public async Task It_is_read_without_an_issue()
    {
        var documents = await ReadAsync();

        Assert.True(documents.Count(document => ArticleLanguage.Of(document.Text.AsSpan(document.BodyStart)) == ArticleLanguage.Korean) >= 12);
        Assert.Contains(documents, document => ArticleLanguage.Of(document.Text) == "en");
        Assert.All(documents, document => Assert.NotEqual("", document.Title ?? ""));
    }

    [Fact]
    public async Task Every_outlet_is_known_and_marked_as_a_sample()
        => Assert.All(await ReadAsync(), document => Assert.EndsWith("(샘플)", Recogniser.OutletOf(document), StringComparison.Ordinal));

    [Fact]
    public async Task It_shows_off_every_kind_of_file()
    {
        var kinds = (await ReadAsync()).Select(document => Path.GetExtension(document.File.Split('#')[0])).Distinct();

        Assert.Equal([".html", ".jsonl", ".md", ".txt"], kinds.Order(StringComparer.Ordinal));
    }

    private static async Task<List<SourceDocument>> ReadAsync()
    {
        var documents = new List<SourceDocument>();
        await foreach (var item in new FolderCorpusReader().ReadAsync(Path.Combine(RepositoryFiles.Root, "config", "corpus"), progress: null, TestContext.Current.CancellationToken))
        {
            documents.Add(Assert.IsType<CorpusItem.Document>(item).Source);
        }

        return documents;
    }
}
