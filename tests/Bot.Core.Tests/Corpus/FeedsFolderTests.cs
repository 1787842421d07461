using Bot.Core.Corpus;

namespace Bot.Core.Tests.Corpus;

public sealed class FeedsFolderTests : IDisposable
{
    private readonly CorpusFolder _corpus = new CorpusFolder().WithFeeds("feeds").With("a.txt", "첫째 기사의 글이다.");

    [Fact]
    public async Task What_the_feeds_brought_is_read_after_the_corpus_under_a_name_of_its_own()
    {
        var steps = new Steps();
        var load = await _corpus.With("../feeds/press/b.md", "---\ntitle: 둘째\n---\n둘째 기사의 글이다.").With("../feeds/press/c.txt", "").ReadAsync(steps);

        Assert.Equal(["a.txt", "feeds/press/b.md"], load.Files);
        Assert.Equal("feeds/press/c.txt", Assert.Single(load.Issues).File);
        Assert.Equal([new CorpusProgress(1, 3, "a.txt"), new CorpusProgress(2, 3, "feeds/press/b.md"), new CorpusProgress(3, 3, "feeds/press/c.txt")], steps.Seen);
    }

    [Fact]
    public async Task A_folder_of_feeds_that_is_not_there_is_no_issue()
    {
        var load = await _corpus.ReadAsync();

        Assert.Equal(["a.txt"], load.Files);
        Assert.Empty(load.Issues);
    }

    [Fact]
    public async Task An_article_that_stands_in_both_folders_is_read_once()
    {
        var load = await _corpus.With("../feeds/b.txt", "첫째 기사의 글이다.").ReadAsync();

        Assert.Equal(["a.txt"], load.Files);
        Assert.Equal(("feeds/b.txt", "is a duplicate of 'a.txt'"), (load.Issues[0].File, load.Issues[0].What));
    }

    [Fact]
    public async Task A_manifest_of_the_feeds_counts_there()
    {
        var load = await _corpus.With("../feeds/b.txt", "둘째 기사의 글이다.")
            .With("../feeds/manifest.jsonl", "{\"file\":\"b.txt\",\"publisher\":\"표본일보\"}\n{\"file\":\"gone.txt\",\"publisher\":\"표본일보\"}").ReadAsync();

        Assert.Equal("표본일보", load.Documents[1].Publisher);
        Assert.Equal(("feeds/manifest.jsonl", "line 2 names 'gone.txt', which does not exist"), (load.Issues[0].File, load.Issues[0].What));
    }

    [Fact]
    public async Task A_folder_of_feeds_inside_the_corpus_is_read_where_it_stands()
    {
        var load = await _corpus.With("incoming/b.txt", "둘째 기사의 글이다.").WithFeeds("corpus/incoming").ReadAsync();

        Assert.Equal(["a.txt", "incoming/b.txt"], load.Files);
        Assert.Empty(load.Issues);
    }

    [Fact]
    public async Task Of_two_files_with_the_same_path_the_second_is_an_issue()
    {
        var load = await _corpus.With("feeds/b.txt", "둘째 기사의 글이다.").With("../feeds/b.txt", "셋째 기사의 글이다.").ReadAsync();

        Assert.Equal(["a.txt", "feeds/b.txt"], load.Files);
        Assert.Equal(("feeds/b.txt", "has the path of a file of the corpus folder"), (load.Issues[0].File, load.Issues[0].What));
    }

    public void Dispose() => _corpus.Dispose();

    private sealed class Steps : IProgress<CorpusProgress>
    {
        public List<CorpusProgress> Seen { get; } = [];

        public void Report(CorpusProgress value) => Seen.Add(value);
    }
}
