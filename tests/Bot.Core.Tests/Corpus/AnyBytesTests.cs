using System.Text;
using Bot.Core.Articles;
using Bot.Core.Corpus;
using Bot.Core.Corpus.Decoding;
using Bot.Core.Corpus.Formats;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Corpus;

/// <summary>Whatever is in a file, and whatever it is called, it gives articles or issues and never an exception.</summary>
public sealed class AnyBytesTests
{
    private static readonly string[] Extensions = [".txt", ".md", ".html", ".htm", ".json", ".jsonl", ".xml", ".rss", ".atom"];

    // What the formats react to, so that random files get further than the first byte.
    private static readonly string[] Pieces =
    [
        "엔비디아", "올랐다.", " ", "\n", "\r\n", "---\n", "title: ", "- ", "&a ", "*a", "!!", "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "\\u0000", "\\ud83d", "null", "1", "1e999", "\"text\":", "\"items\":", "\"date\":",
        "<p>", "</p>", "<b>", "<table>", "<script>", "</script>", "<!--", "-->", "<![CDATA[", "]]>", "<?xml version=\"1.0\"?>", "<!DOCTYPE x>", "&amp;", "&#0;", "&#xD800;", "&x;", "<rss>", "<channel>", "<item>", "</item>",
        "<description>", "</description>", "<feed>", "<entry>", "<title>", "</title>", "<svg>", "<template>", "<select>", "\uFEFF", "\0", "\u2028", "\uD7FF", "😀", "%", "#", "|", ">",
    ];

    private static readonly Gen<byte> Bytes = Gen.Choose(0, 255).Select(value => (byte)value);

    private static readonly Gen<byte[]> Files = Gen.OneOf(
        Bytes.ArrayOf(),
        Gen.Elements(Pieces).ArrayOf().Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces))),
        Gen.Elements(Pieces).ArrayOf().Select(pieces => CodePagesEncodingProvider.Instance.GetEncoding(949)!.GetBytes(string.Concat(pieces))),
        Gen.Elements(Pieces).ArrayOf().Select(pieces => Encoding.Unicode.GetBytes(string.Concat(pieces))),
        Gen.Elements(Pieces).ArrayOf().SelectMany(_ => Bytes.ArrayOf(), (pieces, bytes) => (byte[])[.. Encoding.UTF8.GetBytes(string.Concat(pieces)), .. bytes]));

    [Fact]
    public void Any_bytes_under_any_extension_give_articles_or_issues()
        => Prop.ForAll(Files.ToArbitrary(), bytes =>
        {
            foreach (var format in FolderCorpusReader.Formats)
            {
                var items = new CorpusLoad("/nowhere").Take("a" + format.Extensions[0], bytes, format, entry: null).ToList();

                Assert.All(items, item => IsWhole(item));
                Assert.True(items.Count > 0 || bytes.Length == 0);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Any_bytes_as_a_manifest_leave_the_files_readable()
        => Prop.ForAll(Files.ToArbitrary(), bytes =>
        {
            var issues = new List<LoadIssue>();
            if (TextDecoder.Decode(bytes).Text is { } text)
            {
                Bot.Core.Corpus.Manifests.ManifestReader.Read("", "manifest.jsonl", text, issues);
            }

            Assert.All(issues, issue => Assert.NotEqual("", issue.Why));
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Any_bytes_on_a_disk_are_read_beside_a_good_article()
        => Prop.ForAll(Files.ToArbitrary(), Gen.Elements(Extensions).ToArbitrary(), (bytes, extension) =>
        {
            using var corpus = new CorpusFolder().WithGoodArticle().With("a" + extension, bytes);
            var load = corpus.ReadAsync().GetAwaiter().GetResult();

            Assert.Contains("zz-good.txt", load.Files);
            Assert.Contains(load.Issues.Select(issue => issue.File).Concat(load.Files), file => file.StartsWith("a.", StringComparison.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    private static void IsWhole(CorpusItem item)
    {
        if (item is CorpusItem.Problem { Issue: var issue })
        {
            Assert.NotEqual("", issue.What);
            Assert.Matches("(?s)^[A-Z].*[.]$", issue.Why);
            return;
        }

        var document = Assert.IsType<CorpusItem.Document>(item).Source;
        Assert.InRange(document.BodyStart, 0, document.Text.Length);
        Assert.Contains(document.Text, char.IsLetter);
        Assert.DoesNotContain('\0', document.Text);
        Assert.DoesNotContain(ArticleLanguage.Of(document.Text), new[] { "", null });
        Assert.Equal(document.Text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(document.Text)));
    }
}
