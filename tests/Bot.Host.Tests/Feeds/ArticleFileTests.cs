using Bot.Core.Corpus;
using Bot.Core.Feeds;
using Bot.Testing;

namespace Bot.Host.Tests.Feeds;

/// <summary>What feeds call their articles is hostile input.</summary>
public sealed class ArticleFileTests
{
    [Theory]
    [InlineData("../../etc/cron.d/evil")]
    [InlineData("..\\..\\evil")]
    [InlineData("/absolute/path")]
    [InlineData("끝\"\n---\npublisher: 가짜\n")]
    [InlineData("key: value # comment")]
    [InlineData("& *anchor !tag | > %@`")]
    [InlineData("\\x41 \\\" {a: [b]}")]
    [InlineData("줄\u2028바꿈\u0085과 \u0000널\u0007")]
    [InlineData("...")]
    [InlineData("🙂🙂 이모지 제목")]
    public async Task A_hostile_title_stays_in_its_folder_and_in_its_line(string title)
    {
        using var folder = new TemporaryFolder();
        var file = new ArticleFile
        {
            Identity = "url x", Title = title, Text = "본문은 그대로 남는다.", Publisher = "시험일보", Published = "2026-03-02T08:00:00+09:00", Source = new Uri("https://news.example/a?b=\"c\""),
        };
        Assert.Equal(Path.GetFileName(file.Name), file.Name);
        folder.Write(Path.Combine(file.Folder, file.Name), file.Content());

        var items = new List<CorpusItem>();
        await foreach (var item in new FolderCorpusReader().ReadAsync(folder.Path, progress: null, TestContext.Current.CancellationToken))
        {
            items.Add(item);
        }

        var document = Assert.IsType<CorpusItem.Document>(Assert.Single(items)).Source;
        Assert.Equal(("시험일보", "2026-03-02T08:00:00+09:00", file.Source.AbsoluteUri), (document.Publisher, document.Published, document.Url));
        Assert.Equal("본문은 그대로 남는다.", document.Text[document.BodyStart..].Trim());
        Assert.DoesNotContain('\n', document.Title!);
    }

    [Theory]
    [InlineData("https://[::1]/a", "1")]
    [InlineData("https://xn--hq1bm8jm9l.example/a", "xn-hq1bm8jm9l.example")]
    [InlineData("https://..example/a", "example")]
    public void A_folder_is_named_by_harmless_letters_of_the_host(string address, string folder)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out var source))
        {
            Assert.Equal(folder, new ArticleFile { Identity = "x", Title = "가", Text = "나", Source = source }.Folder);
        }
    }
}
