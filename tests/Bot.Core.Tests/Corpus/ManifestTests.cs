using System.Text;

namespace Bot.Core.Tests.Corpus;

public sealed class ManifestTests : IDisposable
{
    private readonly CorpusFolder _corpus = new CorpusFolder().WithGoodArticle();

    [Fact]
    public async Task A_manifest_wins_over_what_a_file_says()
    {
        var load = await _corpus.With("a.md", "---\ntitle: 안의 제목\npublisher: 안의 신문\npublished: 2024-01-01\nurl: https://example.com/in\n---\n본문이다.")
            .With("manifest.jsonl", """{"file":"a.md","title":"밖의 제목","publisher":"밖의 신문","published":"2025-01-31","url":"https://example.com/out"}""").ReadAsync();

        var document = load.Documents[0];
        Assert.Empty(load.Issues);
        Assert.Equal(("밖의 제목", "밖의 신문", "2025-01-31", "https://example.com/out", true), (document.Title, document.Publisher, document.Published, document.Url, document.PublishedByManifest));
    }

    [Fact]
    public async Task What_a_manifest_leaves_out_is_taken_from_the_file()
    {
        var load = await _corpus.With("a.md", "---\ntitle: 안의 제목\npublished: 2024-01-01\n---\n본문이다.").With("manifest.jsonl", """{"file":"./a.md","publisher":"밖의 신문","title":null}""").ReadAsync();

        var document = load.Documents[0];
        Assert.Equal(("안의 제목", "밖의 신문", "2024-01-01", false), (document.Title, document.Publisher, document.Published, document.PublishedByManifest));
    }

    [Fact]
    public async Task Each_folder_may_have_a_manifest_and_the_nearest_counts()
    {
        const string Outer = """
            {"file":"a/1.txt","publisher":"먼 신문","published":"2025-01-01"}
            {"file":"a\\2.txt","publisher":"먼 신문"}
            """;

        var load = await _corpus.With("a/1.txt", "첫째 기사").With("a/2.txt", "둘째 기사").With("manifest.jsonl", Outer)
            .With("a/manifest.jsonl", """{"file":"1.txt","publisher":"가까운 신문"}""").ReadAsync();

        Assert.Empty(load.Issues);
        Assert.Equal([("가까운 신문", "2025-01-01"), ("먼 신문", null)], load.Documents.Where(document => document.Publisher is not null).Select(document => (document.Publisher, document.Published)));
    }

    [Fact]
    public async Task A_broken_line_is_reported_with_its_number()
    {
        const string Manifest = """
            {"file":"zz-good.txt","publisher":"가나일보"}
            {"file":"a.txt", publisher

            {"publisher":"가나일보"}
            7
            """;

        var load = await _corpus.With("manifest.jsonl", Manifest).ReadAsync();

        Assert.Equal(["line 2 is not JSON", "line 4 names no file", "line 5 names no file"], load.Issues.Select(issue => issue.What));
        Assert.All(load.Issues, issue => Assert.Equal("manifest.jsonl", issue.File));
        Assert.Equal("가나일보", load.Document.Publisher);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("..\\\\secret.txt")]
    [InlineData("C:\\\\secret.txt")]
    [InlineData("a/../../secret.txt")]
    [InlineData("..")]
    public async Task A_file_outside_the_folder_is_reported_and_not_opened(string file)
    {
        await File.WriteAllTextAsync(Path.Combine(_corpus.Outside, "secret.txt"), "비밀", TestContext.Current.CancellationToken);

        var load = await _corpus.With("manifest.jsonl", $$"""{"file":"{{file}}"}""").ReadAsync();

        load.HasOnlyIssue("manifest.jsonl", "which is outside its folder");
        Assert.Single(load.Documents);
    }

    [Fact]
    public async Task A_manifest_may_not_speak_of_the_folder_above_it()
    {
        var load = await _corpus.With("a/manifest.jsonl", """{"file":"../zz-good.txt","publisher":"가나일보"}""").ReadAsync();

        load.HasOnlyIssue("a/manifest.jsonl", "which is outside its folder");
        Assert.Null(load.Document.Publisher);
    }

    [Fact]
    public async Task A_file_behind_a_link_out_of_the_corpus_is_reported_and_not_opened()
    {
        await File.WriteAllTextAsync(Path.Combine(_corpus.Outside, "secret.txt"), "비밀", TestContext.Current.CancellationToken);

        var load = await _corpus.WithLink("out", _corpus.Outside).With("manifest.jsonl", """{"file":"out/secret.txt"}""").ReadAsync();

        Assert.Equal([("out", "is a link that leads outside the corpus folder"), ("manifest.jsonl", "line 1 names 'out/secret.txt', which leads outside the corpus folder")],
            load.Issues.Select(issue => (issue.File, issue.What)));
        Assert.Equal(["zz-good.txt"], load.Files);
    }

    [Fact]
    public async Task A_file_that_does_not_exist_is_reported()
    {
        var load = await _corpus.With("manifest.jsonl", """{"file":"gone.txt"}""").ReadAsync();

        load.HasOnlyIssue("manifest.jsonl", "line 1 names 'gone.txt', which does not exist");
    }

    [Fact]
    public async Task A_file_of_a_kind_that_is_not_read_is_reported()
    {
        var load = await _corpus.With("ABOUT", "글이다").With("manifest.jsonl", """{"file":"ABOUT"}""").ReadAsync();

        load.HasOnlyIssue("manifest.jsonl", "line 1 names 'ABOUT', which was not read as an article");
    }

    [Fact]
    public async Task A_file_named_twice_is_reported_and_the_first_line_counts()
    {
        var load = await _corpus.With("manifest.jsonl", """
            {"file":"zz-good.txt","publisher":"첫째 신문"}
            {"file":"./zz-good.txt","publisher":"둘째 신문"}
            """).ReadAsync();

        load.HasOnlyIssue("manifest.jsonl", "line 2 names './zz-good.txt' again");
        Assert.Equal("첫째 신문", load.Document.Publisher);
    }

    [Fact]
    public async Task A_name_that_moves_the_cursor_is_shown_without_doing_so()
    {
        var load = await _corpus.With("manifest.jsonl", """{"file":"\u001b[2J\r\n\u202egone.txt"}""").ReadAsync();

        load.HasOnlyIssue("manifest.jsonl", "line 1 names '\uFFFD[2J\uFFFD\uFFFD\uFFFDgone.txt', which does not exist");
    }

    [Theory]
    [InlineData(NormalizationForm.FormC, NormalizationForm.FormD)]
    [InlineData(NormalizationForm.FormD, NormalizationForm.FormC)]
    public async Task A_name_fits_composed_and_decomposed(NormalizationForm onDisk, NormalizationForm inManifest)
    {
        var load = await _corpus.With("나델라.txt".Normalize(onDisk), "본문이다.")
            .With("manifest.jsonl", $$"""{"file":"{{"나델라.txt".Normalize(inManifest)}}","publisher":"가나일보"}""").ReadAsync();

        Assert.Empty(load.Issues);
        Assert.Equal(["가나일보", null], load.Documents.Select(document => document.Publisher).OrderDescending());
    }

    [Fact]
    public async Task A_line_about_a_file_of_many_articles_names_their_outlet_only()
    {
        var load = await _corpus.With("a.jsonl", "{\"text\":\"첫째 기사\",\"title\":\"첫째\",\"date\":\"2025-01-01\"}\n{\"text\":\"둘째 기사\",\"source\":\"통신\"}")
            .With("manifest.jsonl", """{"file":"a.jsonl","title":"모음","publisher":"가나일보","published":"2025-01-31"}""").ReadAsync();

        Assert.Empty(load.Issues);
        Assert.Equal([("첫째", "가나일보", "2025-01-01", false), (null, "가나일보", "2025-01-31", true)],
            load.Documents.Take(2).Select(document => (document.Title, document.Publisher, document.Published, document.PublishedByManifest)));
    }

    [Fact]
    public async Task A_line_may_be_about_one_article_of_a_file()
    {
        var load = await _corpus.With("a.jsonl", "{\"text\":\"첫째 기사\"}\n{\"text\":\"둘째 기사\"}").With("manifest.jsonl", """
            {"file":"a.jsonl#1","title":"둘째","published":"2025-01-31"}
            {"file":"a.jsonl#7","title":"없는 기사"}
            """).ReadAsync();

        load.HasOnlyIssue("manifest.jsonl", "line 2 names 'a.jsonl#7', which was not read as an article");
        Assert.Equal([null, "둘째"], load.Documents.Take(2).Select(document => document.Title));
    }

    [Fact]
    public async Task An_unreadable_manifest_is_reported_and_the_files_are_read()
    {
        var load = await _corpus.With("manifest.jsonl", [0xFF, 0x00, 0xD8, 0xFF]).ReadAsync();

        load.HasOnlyIssue("manifest.jsonl", "is binary");
    }

    [Fact]
    public async Task A_manifest_in_CP949_is_read()
    {
        var line = CodePagesEncodingProvider.Instance.GetEncoding(949)!.GetBytes("""{"file":"zz-good.txt","publisher":"가나일보 경제부"}""");

        Assert.Equal("가나일보 경제부", (await _corpus.With("manifest.jsonl", line).ReadAsync()).Document.Publisher);
    }

    [Fact]
    public async Task The_fingerprint_changes_with_the_file_and_with_its_line()
    {
        var fingerprints = new List<string>();
        foreach (var line in new[] { "", """{"file":"zz-good.txt","published":"2025-01-31"}""", """{"file":"zz-good.txt","published":"2025-02-01"}""", "\n{\"file\":\"zz-good.txt\",\"published\":\"2025-02-01\"}" })
        {
            fingerprints.Add((await _corpus.With("manifest.jsonl", line + "\n").ReadAsync()).Document.Fingerprint);
        }

        fingerprints.Add((await _corpus.With("zz-good.txt", "다른 기사").ReadAsync()).Document.Fingerprint);
        Assert.Equal(fingerprints[2], fingerprints[3]);
        Assert.Equal(4, fingerprints.Distinct().Count());
        Assert.All(fingerprints, fingerprint => Assert.Matches("^[0-9a-f]{64}$", fingerprint));
    }

    public void Dispose() => _corpus.Dispose();
}
