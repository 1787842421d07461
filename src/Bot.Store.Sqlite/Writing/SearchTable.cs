using Bot.Core.Search;

namespace Bot.Store.Sqlite.Writing;

/// <summary>The full-text index and the frequencies of its terms.</summary>
internal sealed class SearchTable(SqliteSession session)
{
    /// <summary>FTS5 writes a segment each time that a row id is smaller than the one before; in batches of this many characters that happens rarely.</summary>
    private const int BatchSize = 16_000_000;

    private readonly TermCounts come = new();
    private readonly TermCounts gone = new();

    /// <summary>Of one batch, in the order of the table.</summary>
    private readonly Queue<Row> leaving = new();
    private readonly List<Row> arriving = [];
    private int size;

    /// <summary>Writes a row of the batch before for each that comes: to write a batch at once takes a second or two, in which whoever reads the articles would wait.</summary>
    public void Insert(long article, ArticleTerms terms)
    {
        come.Add(terms.Distinct);
        arriving.Add(new Row(article, terms.Text));
        size += terms.Text.Length;
        if (leaving.TryDequeue(out var row))
        {
            Write(row);
        }

        if (size >= BatchSize)
        {
            NextBatch();
        }
    }

    /// <param name="article">Its row id.</param>
    /// <param name="terms">What it was inserted with.</param>
    public void Remove(long article, ArticleTerms terms)
    {
        Flush();
        session.Execute("DELETE FROM article_search WHERE rowid = ?1", article);
        gone.Add(terms.Distinct);
    }

    public void Flush()
    {
        NextBatch();
        WriteBatch();
    }

    /// <summary>How many articles more, and how many fewer, have each term; they are counted beside what is written.</summary>
    public async Task<(IReadOnlyList<(long Term, int Count)> More, IReadOnlyList<(long Term, int Count)> Fewer)> CountsAsync() => (await come.CountedAsync(), await gone.CountedAsync());

    /// <summary>Writes the frequencies, in the order of the table.</summary>
    public void WriteCounts(IReadOnlyList<(long Term, int Count)> more, IReadOnlyList<(long Term, int Count)> fewer)
    {
        foreach (var (term, articles) in more)
        {
            session.Execute("INSERT INTO term VALUES (?1, ?2) ON CONFLICT DO UPDATE SET articles = articles + excluded.articles", term, articles);
        }

        foreach (var (term, articles) in fewer)
        {
            session.Execute("UPDATE term SET articles = articles - ?2 WHERE hash = ?1", term, articles);
        }

        if (fewer.Count > 0)
        {
            session.Execute("DELETE FROM term WHERE articles <= 0");
        }
    }

    private void NextBatch()
    {
        WriteBatch();
        foreach (var row in arriving.OrderBy(row => row.Article))
        {
            leaving.Enqueue(row);
        }

        arriving.Clear();
        size = 0;
    }

    private void WriteBatch()
    {
        while (leaving.TryDequeue(out var row))
        {
            Write(row);
        }
    }

    private void Write(Row row) => session.Execute("INSERT INTO article_search (rowid, terms) VALUES (?1, ?2)", row.Article, row.Terms);

    private readonly record struct Row(long Article, string Terms);
}
