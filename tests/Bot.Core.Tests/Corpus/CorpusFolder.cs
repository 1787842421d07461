using System.Text;
using Bot.Core.Corpus;
using Bot.Testing;

namespace Bot.Core.Tests.Corpus;

/// <summary>A corpus of real files in a folder of its own, and what a reader makes of it.</summary>
internal sealed class CorpusFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private FeedsFolder? _feeds;

    public CorpusFolder() => Directory.CreateDirectory(Path);

    /// <summary>One level down, so that a test can put something outside the corpus.</summary>
    public string Path => System.IO.Path.Combine(_folder.Path, "corpus");

    public string Outside => _folder.Path;

    public CorpusFolder With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public CorpusFolder With(string name, byte[] bytes)
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    /// <summary>Reads this folder as that of the feeds, too; one below <see cref="Outside"/>.</summary>
    public CorpusFolder WithFeeds(string folder)
    {
        _feeds = new FeedsFolder(System.IO.Path.Combine(Outside, folder));
        return this;
    }

    /// <summary>An article that nothing is wrong with: it has to be read whatever else there is.</summary>
    public CorpusFolder WithGoodArticle() => With("zz-good.txt", "엔비디아 주가 반등\n\n엔비디아 주가가 28일(현지시간) 8.93% 올랐다.\n");

    public CorpusFolder WithLink(string name, string target)
    {
        File.CreateSymbolicLink(At(name), target);
        return this;
    }

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public async Task<Load> ReadAsync(IProgress<CorpusProgress>? progress = null)
    {
        var documents = new List<SourceDocument>();
        var issues = new List<LoadIssue>();
        await foreach (var item in new FolderCorpusReader(_feeds).ReadAsync(Path, progress, TestContext.Current.CancellationToken))
        {
            if (item is CorpusItem.Document document)
            {
                documents.Add(document.Source);
            }
            else if (item is CorpusItem.Problem problem)
            {
                issues.Add(problem.Issue);
            }
        }

        return new Load(documents, issues);
    }

    public void Dispose() => _folder.Dispose();
}
