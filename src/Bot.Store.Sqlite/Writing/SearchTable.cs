using Bot.Core.Search;

namespace Bot.Store.Sqlite.Writing;

/// <summary>The full-text index and the frequencies of its terms.</summary>
internal sealed class SearchTable(SqliteSession session)
{
    /// <summary>FTS5 writes a segment each time that a row id is smaller than the one before; in batches of this many characters that happens rarely.</summary>
    private const int BatchSize = 8_000_000;

    private readonly List<(long Article, ArticleTerms Terms)> batch = [];
    private readonly TermCounts come = new();
    private readonly TermCounts gone = new();
    private int batched;

    public void Insert(long article, ArticleTerms terms)
    {
        batch.Add((article, terms));
        come.Add(terms.Distinct);
        batched += terms.Text.Length;
        if (batched >= BatchSize)
        {
            Flush();
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
        foreach (var (article, terms) in batch.OrderBy(row => row.Article))
        {
            session.Execute("INSERT INTO article_search (rowid, terms) VALUES (?1, ?2)", article, terms.Text);
        }

        batch.Clear();
        batched = 0;
    }

    /// <summary>Writes the frequencies, in the order of the table.</summary>
    public void WriteCounts()
    {
        foreach (var (term, articles) in come.Counted())
        {
            session.Execute("INSERT INTO term VALUES (?1, ?2) ON CONFLICT DO UPDATE SET articles = articles + excluded.articles", term, articles);
        }

        var fewer = gone.Counted();
        foreach (var (term, articles) in fewer)
        {
            session.Execute("UPDATE term SET articles = articles - ?2 WHERE hash = ?1", term, articles);
        }

        if (fewer.Count > 0)
        {
            session.Execute("DELETE FROM term WHERE articles <= 0");
        }
    }
}
