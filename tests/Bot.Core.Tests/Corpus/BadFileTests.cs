using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;
using Bot.Core.Corpus;

namespace Bot.Core.Tests.Corpus;

/// <summary>Every kind of file that cannot be read gives one line of the load report and takes nothing else along.</summary>
public sealed class BadFileTests : IDisposable
{
    private readonly CorpusFolder _corpus = new CorpusFolder().WithGoodArticle();

    [Fact]
    public async Task An_empty_file_is_reported()
    {
        var load = await _corpus.With("a.txt", "").ReadAsync();

        load.HasOnlyIssue("a.txt", "is empty");
    }

    [Theory]
    [InlineData("   \n\t\r\n ")]
    [InlineData("\u3000\u00A0\n")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF \n")]
    public async Task A_file_of_blanks_is_reported(string blanks)
    {
        var load = await _corpus.With("a.txt", blanks).ReadAsync();

        load.HasOnlyIssue("a.txt", "is empty");
    }

    [Theory]
    [InlineData("…!?.,\"'()[]")]
    [InlineData("\u200B\u2060")]
    [InlineData("12 34 %")]
    public async Task A_file_without_a_letter_is_reported(string signs)
    {
        var load = await _corpus.With("a.txt", signs).ReadAsync();

        load.HasOnlyIssue("a.txt", "holds no words");
    }

    [Fact]
    public async Task A_file_of_0xFF_bytes_is_reported()
    {
        var load = await _corpus.With("a.txt", [.. Enumerable.Repeat((byte)0xFF, 1000)]).ReadAsync();

        load.HasOnlyIssue("a.txt", "has an unknown encoding");
    }

    [Fact]
    public async Task A_binary_file_is_reported()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52];

        var load = await _corpus.With("a.txt", png).ReadAsync();

        load.HasOnlyIssue("a.txt", "is binary");
    }

    [Fact]
    public async Task A_text_with_a_NUL_in_it_is_reported()
    {
        var load = await _corpus.With("a.txt", "엔비디아\0 주가가 올랐다.").ReadAsync();

        load.HasOnlyIssue("a.txt", "is binary");
    }

    [Fact]
    public async Task A_NUL_that_JSON_escapes_is_reported()
    {
        var load = await _corpus.With("a.json", """{"text":"엔비디아\u0000 주가가 올랐다."}""").ReadAsync();

        load.HasOnlyIssue("a.json", "NUL");
    }

    [Fact]
    public async Task Letters_that_were_lost_before_are_reported()
    {
        var load = await _corpus.With("a.txt", "\uFFFD\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD abc").ReadAsync();

        load.HasOnlyIssue("a.txt", "is damaged");
    }

    [Fact]
    public async Task Fifty_megabytes_of_one_character_are_reported()
    {
        await using (var file = File.Create(_corpus.At("a.txt")))
        {
            // Sparse: nothing is written to the disk.
            file.SetLength(50 * 1024 * 1024);
        }

        var load = await _corpus.ReadAsync();

        load.HasOnlyIssue("a.txt", "is too large");
    }

    [Fact]
    public async Task A_file_of_exactly_ten_megabytes_is_read()
    {
        var text = new byte[10 * 1024 * 1024];
        Array.Fill(text, (byte)'k');

        Assert.Equal(2, (await _corpus.With("a.txt", text).ReadAsync()).Documents.Count);
        Assert.Single((await _corpus.With("a.txt", [.. text, (byte)'k']).ReadAsync()).Documents);
    }

    [Fact]
    public async Task A_line_of_a_million_characters_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("엔비디아 주가가 올랐다. ", 80_000));

        var load = await _corpus.With("a.txt", text).ReadAsync();

        Assert.Empty(load.Issues);
        Assert.Equal(text, load.Documents[0].Text);
    }

    [Fact]
    public async Task Thousands_of_quotation_marks_are_read_as_they_are()
    {
        var text = string.Concat(Enumerable.Repeat("“‘\"말", 5000));

        var load = await _corpus.With("a.txt", text).ReadAsync();

        Assert.Empty(load.Issues);
        Assert.Equal(text, load.Documents[0].Text);
    }

    [Fact]
    public async Task A_file_that_somebody_else_has_locked_is_reported()
    {
        _corpus.With("a.txt", "엔비디아 주가가 올랐다.");
        await using var locked = new FileStream(_corpus.At("a.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var load = await _corpus.ReadAsync();

        load.HasOnlyIssue("a.txt", "could not be read");
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_file_that_may_not_be_read_is_reported()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Everything is readable to this account.");
        File.SetUnixFileMode(_corpus.With("a.txt", "엔비디아").At("a.txt"), UnixFileMode.None);

        var load = await _corpus.ReadAsync();

        load.HasOnlyIssue("a.txt", "may not be read");
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_folder_that_may_not_be_read_is_reported()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Everything is readable to this account.");
        var folder = Directory.CreateDirectory(_corpus.At("a"));
        folder.UnixFileMode = UnixFileMode.None;

        var load = await _corpus.ReadAsync();

        folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        load.HasOnlyIssue("a", "may not be read");
    }

    [Fact]
    public async Task A_file_that_vanishes_between_listing_and_reading_is_reported()
    {
        _corpus.With("a.txt", "구글 주가가 내렸다.").With("b.txt", "애플 주가가 올랐다.");

        var load = await _corpus.ReadAsync(new Reports(report =>
        {
            if (report.File == "a.txt")
            {
                File.Delete(_corpus.At("b.txt"));
            }
        }));

        load.HasOnlyIssue("b.txt", "is gone");
    }

    [Fact]
    public async Task A_pipe_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders.");
        using var mkfifo = Process.Start("mkfifo", _corpus.At("a.txt"));
        await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);

        var load = await _corpus.ReadAsync();

        load.HasOnlyIssue("a.txt", "is empty");
    }

    [Fact]
    public async Task A_folder_called_like_a_file_is_a_folder()
    {
        var load = await _corpus.With("x.txt/inside.txt", "애플 주가가 올랐다.").ReadAsync();

        Assert.Empty(load.Issues);
        Assert.Equal(["zz-good.txt", "x.txt/inside.txt"], load.Files);
    }

    [Fact]
    public async Task A_copy_of_a_file_is_reported_with_the_name_of_the_first()
    {
        const string Text = "애플 주가 상승\n\n애플 주가가 올랐다.";

        var load = await _corpus.With("a.txt", Text).With("b.txt", Text).With("below/c.md", Text).ReadAsync();

        Assert.Equal(["a.txt", "zz-good.txt"], load.Files);
        Assert.Equal(["b.txt", "below/c.md"], load.Issues.Select(issue => issue.File));
        Assert.All(load.Issues, issue => Assert.Equal("is a duplicate of 'a.txt'", issue.What));
    }

    [Fact]
    public async Task The_same_article_in_two_encodings_or_formats_is_a_duplicate()
    {
        const string Text = "애플 주가가 올랐다.";

        var load = await _corpus.With("a.txt", Text).With("b.txt", Encoding.BigEndianUnicode.GetPreamble().Concat(Encoding.BigEndianUnicode.GetBytes(Text)).ToArray())
            .With("c.json", "{\"text\":\"애플 주가가 올랐다.\"}").ReadAsync();

        Assert.Equal(["a.txt", "zz-good.txt"], load.Files);
        Assert.Equal(["b.txt", "c.json"], load.Issues.Select(issue => issue.File));
    }

    [Fact]
    public async Task A_text_that_two_outlets_printed_is_two_articles()
    {
        const string Text = "애플 주가가 올랐다.";
        const string Manifest = """
            {"file":"a.txt","publisher":"가나일보"}
            {"file":"b.txt","publisher":"다라경제"}
            """;

        var load = await _corpus.With("a.txt", Text).With("b.txt", Text).With("manifest.jsonl", Manifest).ReadAsync();

        Assert.Empty(load.Issues);
        Assert.Equal(["a.txt", "b.txt", "zz-good.txt"], load.Files);
    }

    [Fact]
    public async Task Files_of_other_kinds_are_counted_in_one_line()
    {
        var load = await _corpus.With("a.pdf", "%PDF").With("b/c.PDF", "%PDF").With("d.jpg", "x").With("LICENSE", "MIT").With(".hidden.txt", "숨김").With(".git/config.txt", "숨김").ReadAsync();

        load.HasOnlyIssue(".", "holds 3 files of other kinds ('.pdf' 2, '.jpg' 1)");
    }

    [Fact]
    public async Task A_corpus_folder_that_does_not_exist_is_one_issue()
    {
        Directory.Delete(_corpus.Path, recursive: true);

        var load = await _corpus.ReadAsync();

        Assert.Empty(load.Documents);
        Assert.Equal("does not exist", Assert.Single(load.Issues).What);
    }

    [Fact]
    public async Task A_corpus_folder_that_is_a_file_is_one_issue()
    {
        Directory.Delete(_corpus.Path, recursive: true);
        await File.WriteAllTextAsync(_corpus.Path, "애플", TestContext.Current.CancellationToken);

        var load = await _corpus.ReadAsync();

        Assert.Equal("is a file", Assert.Single(load.Issues).What);
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in new FolderCorpusReader().ReadAsync(_corpus.Path, progress: null, cancelled.Token))
            {
                Assert.Fail("Something was read.");
            }
        });
    }

    [Fact]
    public async Task Progress_counts_every_file_up_to_the_total()
    {
        var reports = new List<CorpusProgress>();

        await _corpus.With("a.txt", "").With("b/c.txt", "애플 주가가 올랐다.").With("d.pdf", "x").ReadAsync(new Reports(reports.Add));

        Assert.Equal([new CorpusProgress(1, 3, "a.txt"), new CorpusProgress(2, 3, "zz-good.txt"), new CorpusProgress(3, 3, "b/c.txt")], reports);
    }

    public void Dispose() => _corpus.Dispose();

    private sealed class Reports(Action<CorpusProgress> report) : IProgress<CorpusProgress>
    {
        public void Report(CorpusProgress value) => report(value);
    }
}
