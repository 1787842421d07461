using System.Collections.Concurrent;
using Bot.Core.Articles;
using Bot.Core.Corpus;
using Bot.Core.Dating;
using Bot.Core.Indexing;
using Bot.Core.Storage;

namespace Bot.Core.Tests.Indexing;

public sealed class ReadingQueueTests
{
    private readonly ConcurrentQueue<(string File, int Thread)> read = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_article_is_read_once_whoever_reads_it()
    {
        var queue = new ReadingQueue(Read, Cancel);
        List<string> files = [.. Enumerable.Range(100, 300).Select(number => $"{number}.txt")];
        foreach (var (file, article) in files.Select(file => (file, queue.Add(Document(file)))).ToList())
        {
            queue.Help(article);
            Assert.Equal(file, (await article).Article.Article.File);
        }

        Assert.Equal(files, read.Select(one => one.File).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Who_waits_for_an_article_reads_others_meanwhile()
    {
        using var begun = new CountdownEvent(ReadingQueue.Beside);
        using var released = new ManualResetEventSlim();
        var queue = new ReadingQueue(
            document =>
            {
                if (document.File == "long.txt")
                {
                    begun.Signal();
                    released.Wait(Cancel);
                }

                return Read(document);
            },
            Cancel);
        var longOnes = Enumerable.Range(0, ReadingQueue.Beside).Select(_ => queue.Add(Document("long.txt"))).ToList();
        begun.Wait(Cancel);
        var other = queue.Add(Document("other.txt"));

        queue.Help(longOnes[0]);

        Assert.True(other.IsCompletedSuccessfully);
        Assert.Equal(("other.txt", Environment.CurrentManagedThreadId), Assert.Single(read));
        released.Set();
        await Task.WhenAll(longOnes);
    }

    [Fact]
    public async Task What_goes_wrong_with_one_is_its_own()
    {
        var queue = new ReadingQueue(document => document.File == "bad.txt" ? throw new InvalidOperationException("unreadable") : Read(document), Cancel);
        var (bad, good) = (queue.Add(Document("bad.txt")), queue.Add(Document("good.txt")));

        queue.Help(good);

        Assert.Equal("good.txt", (await good).Article.Article.File);
        Assert.Equal("unreadable", (await Assert.ThrowsAsync<InvalidOperationException>(() => bad)).Message);
    }

    [Fact]
    public void After_the_end_nothing_is_read()
    {
        var article = new ReadingQueue(Read, new CancellationToken(canceled: true)).Add(Document("a.txt"));

        Assert.False(article.IsCompleted);
        Assert.Empty(read);
    }

    private ReadArticle Read(SourceDocument document)
    {
        read.Enqueue((document.File, Environment.CurrentManagedThreadId));
        var article = new Article { Id = ArticleId.Of(null, null, document.File), File = document.File, Text = document.Text, Published = PublicationDate.Unknown };
        return new ReadArticle(new IndexedArticle(article, document.Fingerprint, document.File, default, [], []), null);
    }

    private static SourceDocument Document(string file) => new() { File = file, Text = "글", Fingerprint = file };
}
