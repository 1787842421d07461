namespace Bot.Core.Tests.Corpus;

/// <summary>The order of reading, and links, which must never lead the bot out of its corpus.</summary>
public sealed class FolderWalkTests : IDisposable
{
    private readonly CorpusFolder _corpus = new CorpusFolder().WithGoodArticle();

    [Fact]
    public async Task Files_come_in_ordinal_order_and_before_folders()
    {
        var load = await _corpus.With("나.txt", "나 기사").With("a/2.txt", "둘째 기사").With("a/10.txt", "열째 기사").With("B.txt", "비 기사").With("a/b/1.txt", "깊은 기사").ReadAsync();

        Assert.Equal(["B.txt", "zz-good.txt", "나.txt", "a/10.txt", "a/2.txt", "a/b/1.txt"], load.Files);
    }

    [Fact]
    public async Task A_loop_of_links_is_reported()
    {
        Directory.CreateDirectory(_corpus.At("a"));

        var load = await _corpus.WithLink("a/loop", _corpus.Path).ReadAsync();

        load.HasOnlyIssue("a/loop", "leads back to a folder above it");
    }

    [Fact]
    public async Task Links_that_lead_to_each_other_are_reported()
    {
        var load = await _corpus.WithLink("a.txt", "b.txt").WithLink("b.txt", "a.txt").ReadAsync();

        Assert.Equal(["a.txt", "b.txt"], load.Issues.Select(issue => issue.File));
        Assert.All(load.Issues, issue => Assert.Contains("leads back to itself", issue.What, StringComparison.Ordinal));
        Assert.Equal(["zz-good.txt"], load.Files);
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../secret.txt")]
    [InlineData("a/../../secret.txt")]
    public async Task A_link_out_of_the_corpus_is_reported_and_not_read(string target)
    {
        await File.WriteAllTextAsync(Path.Combine(_corpus.Outside, "secret.txt"), "비밀", TestContext.Current.CancellationToken);
        Directory.CreateDirectory(_corpus.At("a"));

        var load = await _corpus.WithLink("link.txt", target).ReadAsync();

        load.HasOnlyIssue("link.txt", "leads outside the corpus folder");
    }

    [Fact]
    public async Task A_link_to_a_folder_outside_is_reported_and_not_read()
    {
        Directory.CreateDirectory(Path.Combine(_corpus.Outside, "private"));
        await File.WriteAllTextAsync(Path.Combine(_corpus.Outside, "private", "secret.txt"), "비밀", TestContext.Current.CancellationToken);

        var load = await _corpus.WithLink("link", Path.Combine(_corpus.Outside, "private")).ReadAsync();

        load.HasOnlyIssue("link", "leads outside the corpus folder");
    }

    [Fact]
    public async Task A_folder_beside_the_corpus_whose_name_begins_like_it_is_outside()
    {
        Directory.CreateDirectory(_corpus.Path + "-private");
        await File.WriteAllTextAsync(Path.Combine(_corpus.Path + "-private", "secret.txt"), "비밀", TestContext.Current.CancellationToken);

        var load = await _corpus.WithLink("link.txt", Path.Combine(_corpus.Path + "-private", "secret.txt")).ReadAsync();

        load.HasOnlyIssue("link.txt", "leads outside the corpus folder");
    }

    [Fact]
    public async Task A_link_through_a_link_out_of_the_corpus_is_reported_and_not_read()
    {
        await File.WriteAllTextAsync(Path.Combine(_corpus.Outside, "secret.txt"), "비밀", TestContext.Current.CancellationToken);

        var load = await _corpus.WithLink(".out", _corpus.Outside).WithLink("link.txt", ".out/secret.txt").ReadAsync();

        load.HasOnlyIssue("link.txt", "leads outside the corpus folder");
    }

    [Fact]
    public async Task A_link_to_nothing_is_reported()
    {
        var load = await _corpus.WithLink("a.txt", "gone.txt").ReadAsync();

        load.HasOnlyIssue("a.txt", "does not exist");
    }

    [Fact]
    public async Task A_link_to_a_folder_of_the_corpus_is_reported_and_the_folder_is_read_once()
    {
        var load = await _corpus.With("b/c.txt", "애플 주가가 올랐다.").WithLink("a", _corpus.At("b")).ReadAsync();

        load.HasOnlyIssue("a", "is a link to another folder of the corpus");
        Assert.Equal(["zz-good.txt", "b/c.txt"], load.Files);
    }

    [Fact]
    public async Task A_link_to_a_file_of_the_corpus_is_read()
    {
        var load = await _corpus.With("c.dat", "애플 주가가 올랐다.").WithLink("a.txt", "c.dat").ReadAsync();

        Assert.Contains("a.txt", load.Files);
    }

    [Fact]
    public async Task A_corpus_folder_may_itself_be_a_link()
    {
        var link = Path.Combine(_corpus.Outside, "link");
        Directory.CreateSymbolicLink(link, _corpus.Path);
        var files = new List<string>();

        await foreach (var item in new Bot.Core.Corpus.FolderCorpusReader().ReadAsync(link, progress: null, TestContext.Current.CancellationToken))
        {
            files.Add(Assert.IsType<Bot.Core.Corpus.CorpusItem.Document>(item).Source.File);
        }

        Assert.Equal(["zz-good.txt"], files);
    }

    public void Dispose() => _corpus.Dispose();
}
