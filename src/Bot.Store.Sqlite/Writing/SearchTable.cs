using System.Runtime.InteropServices;
using System.Text;
using Bot.Core.Articles;
using Bot.Core.Search;

namespace Bot.Store.Sqlite.Writing;

/// <summary>The full-text index and the frequencies of its terms.</summary>
internal sealed class SearchTable(SqliteSession session, SearchTokenizer tokenizer)
{
    /// <summary>FTS5 writes a segment each time that a row id is smaller than the one before; in batches of this many characters that happens rarely.</summary>
    private const int BatchSize = 8_000_000;

    private readonly List<(long Article, string Body, string Title)> batch = [];
    private readonly Dictionary<long, int> frequencies = [];
    private readonly HashSet<long> distinct = [];
    private readonly List<SearchToken> tokens = [];
    private readonly StringBuilder terms = new();
    private int batched;

    /// <summary>Returns the number of tokens.</summary>
    public int Insert(long article, string title, string text, IReadOnlyList<TextSpan> lines)
    {
        distinct.Clear();
        var count = 0;
        foreach (var line in lines)
        {
            count += Scan(line.Of(text));
        }

        var body = terms.ToString();
        terms.Clear();
        count += Scan(title);
        batch.Add((article, body, terms.ToString()));
        batched += body.Length + terms.Length;
        terms.Clear();
        CountDistinct(1);
        if (batched >= BatchSize)
        {
            Flush();
        }

        return count;
    }

    public void Remove(long article, string title, string text, IReadOnlyList<TextSpan> lines)
    {
        Flush();
        session.Execute("DELETE FROM article_search WHERE rowid = ?1", article);
        distinct.Clear();
        foreach (var line in lines)
        {
            Scan(line.Of(text));
        }

        Scan(title);
        terms.Clear();
        CountDistinct(-1);
    }

    public void Flush()
    {
        foreach (var (article, body, title) in batch.OrderBy(row => row.Article))
        {
            session.Execute("INSERT INTO article_search (rowid, body, title) VALUES (?1, ?2, ?3)", article, body, title);
        }

        batch.Clear();
        batched = 0;
    }

    /// <summary>Writes the frequencies, in the order of the table.</summary>
    public void WriteCounts()
    {
        var gone = false;
        foreach (var (hash, by) in frequencies.Where(term => term.Value != 0).OrderBy(term => term.Key))
        {
            session.Execute("INSERT INTO term VALUES (?1, ?2) ON CONFLICT DO UPDATE SET articles = articles + excluded.articles", hash, by);
            gone |= by < 0;
        }

        if (gone)
        {
            session.Execute("DELETE FROM term WHERE articles <= 0");
        }

        frequencies.Clear();
    }

    private int Scan(string text)
    {
        var folded = SearchText.Fold(SearchText.Compose(text));
        tokens.Clear();
        tokenizer.Scan(folded, 0, folded.Length, tokens);
        foreach (var token in CollectionsMarshal.AsSpan(tokens))
        {
            SearchTerm.Append(terms, folded, token);
            terms.Append(' ');
            distinct.Add(SearchTerm.HashOf(folded, token));
        }

        return tokens.Count;
    }

    private void CountDistinct(int by)
    {
        foreach (var hash in distinct)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(frequencies, hash, out _) += by;
        }
    }
}
