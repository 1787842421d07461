using Bot.Core.Extraction;
using Bot.Store.Sqlite;
using Bot.Store.Sqlite.Packing;
using Bot.Store.Sqlite.Reading;
using Bot.Store.Sqlite.Writing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Store.Tests.Sqlite;

public sealed class LinkTableTests : IDisposable
{
    private static readonly LinkList Said = new(7, FactRole.Speaker, FactType.Reaction);
    private static readonly LinkList Mentioned = new(7, FactRole.Mentioned, FactType.Reaction);
    private static readonly LinkList Other = new(8, FactRole.Speaker, FactType.Reaction);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("bot-links-");
    private readonly SqliteSession session;

    public LinkTableTests()
    {
        var file = new IndexFile(new SqliteStoreOptions { Path = Path.Combine(folder.FullName, "index.db") }, NullLogger.Instance);
        file.Ensure();
        session = file.OpenWriter();
    }

    [Fact]
    public void What_comes_and_goes_in_any_order_is_read_the_newest_first()
    {
        var random = new Random(3);
        var lists = new[] { Said, Mentioned, Other };
        var expected = lists.ToDictionary(list => list, _ => new SortedSet<StoredLink>(Comparer<StoredLink>.Create(StoredLink.InOrder)));
        using var table = new LinkTable(session);
        for (var step = 0; step < 6_000; step++)
        {
            var list = lists[random.Next(lists.Length)];
            var there = expected[list];
            if (there.Count > 0 && random.Next(step < 4_000 ? 4 : 2) == 0)
            {
                var gone = there.ElementAt(random.Next(there.Count));
                there.Remove(gone);
                table.Remove(list, gone);
            }
            else if (Link(random) is var link && there.Add(link))
            {
                table.Insert(list, link);
            }

            if (random.Next(400) == 0)
            {
                table.Flush();
                Check(expected);
            }
        }

        table.Flush();
        Check(expected);
        foreach (var (list, links) in expected)
        {
            foreach (var link in links)
            {
                table.Remove(list, link);
            }
        }

        table.Flush();
        Assert.Equal(0, session.Number("SELECT count(*) FROM fact_link"));
    }

    [Fact]
    public void A_link_that_goes_and_comes_again_before_it_is_written_is_there()
    {
        var link = new StoredLink(739_280, RowId.FirstFact(RowId.FirstOfDay(739_280) + 1), 0.5);
        using var table = new LinkTable(session);
        table.Insert(Said, link);
        table.Flush();

        table.Remove(Said, link);
        table.Insert(Said, link with { Confidence = 0.9 });
        table.Flush();

        Assert.Equal([link with { Confidence = 0.9 }], All(Said));
    }

    public void Dispose()
    {
        session.Dispose();
        folder.Delete(recursive: true);
    }

    // Many of a few days, so that blocks begin and end within a day; of some the day is unknown, others are of another day than their article.
    private static StoredLink Link(Random random)
    {
        var day = random.Next(4) == 0 ? 0 : 739_000 + random.Next(40);
        var printed = random.Next(3) == 0 ? day : 739_000 + random.Next(60);
        return new StoredLink(day, RowId.FirstFact(RowId.FirstOfDay(printed) + random.Next(300)) + random.Next(3), random.Next(2, 5) / 4d);
    }

    private void Check(IReadOnlyDictionary<LinkList, SortedSet<StoredLink>> expected)
    {
        foreach (var (list, links) in expected)
        {
            Assert.Equal(links, All(list));
            Assert.Equal(links.Where(link => link.Day is >= 739_010 and <= 739_020), new LinkReader(session).Newest(list, 739_010, 739_020, _ => { }, int.MaxValue));
            Assert.Equal(links.Select(link => RowId.ArticleOf(link.Fact)).ToHashSet(), new LinkReader(session).Articles(list).ToHashSet());
        }

        Assert.All(session.Rows("SELECT links FROM fact_link", row => PackedLinks.Read(row.GetBytes(0)).Count), count => Assert.InRange(count, 1, PackedLinks.Most));
    }

    private List<StoredLink> All(LinkList list) => new LinkReader(session).Newest(list, 0, int.MaxValue, _ => { }, int.MaxValue);
}
