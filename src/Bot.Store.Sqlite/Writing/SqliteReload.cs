using System.Globalization;
using Bot.Core.Search;
using Bot.Core.Storage;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bot.Store.Sqlite.Writing;

/// <summary>
/// One write transaction. Readers keep the snapshot they have; the commit is the one step that shows everything; a process that dies before it
/// leaves frames in the log that nobody will ever read.
/// </summary>
internal sealed class SqliteReload : IIndexReload
{
    private readonly SqliteSession session;
    private readonly string readerVersion;
    private readonly Action onClosed;
    private readonly Action<SqliteException> onProblem;
    private readonly ArticleTable articles;
    private readonly SearchTokenizer tokenizer;
    private readonly OutletTable outlets;
    private readonly FactTable facts;
    private readonly SearchTable search;
    private readonly HashSet<string> saved = new(StringComparer.Ordinal);
    private readonly IndexTotals totals = new();
    private bool open = true;
    private bool closed;

    /// <param name="session">In a write transaction.</param>
    /// <param name="tokenizer">Makes the terms of what is removed, and of what comes without.</param>
    /// <param name="readerVersion">What made the facts that will be saved.</param>
    /// <param name="onClosed">Called once, with or without commit.</param>
    /// <param name="onProblem">Called with what SQLite refuses.</param>
    public SqliteReload(SqliteSession session, SearchTokenizer tokenizer, string readerVersion, Action onClosed, Action<SqliteException> onProblem)
    {
        (this.session, this.tokenizer, this.readerVersion, this.onClosed, this.onProblem) = (session, tokenizer, readerVersion, onClosed, onProblem);
        outlets = new OutletTable(session);
        articles = new ArticleTable(session, outlets);
        facts = new FactTable(session);
        search = new SearchTable(session);
        if (session.First("SELECT reader_version FROM state", row => row.GetString(0)) != readerVersion)
        {
            Clear();
        }

        Known = articles.Known();
        ReadTotals();
    }

    public IReadOnlyDictionary<string, KnownArticle> Known { get; }

    public Task SaveAsync(IndexedArticle article, CancellationToken cancellationToken) => Write(() =>
    {
        if (Known.ContainsKey(article.Article.File) || !saved.Add(article.Article.File))
        {
            Remove(article.Article.File);
        }

        var id = articles.NextId(article.Article);
        articles.Insert(id, article, facts.Insert(id, article.Article, article.Facts, totals));
        var terms = article.Terms ?? ArticleTerms.Of(tokenizer, article.Article.Title, article.Article.Text, article.BodyLines);
        search.Insert(id, terms);
        articles.InsertText(id, article, terms.Tokens);
        totals.Articles++;
        totals.Tokens += terms.Tokens;
    }, cancellationToken);

    public Task RemoveAsync(string file, CancellationToken cancellationToken) => Write(() => Remove(file), cancellationToken);

    public async Task CommitAsync(DateTimeOffset loadedAt, CancellationToken cancellationToken)
    {
        var (more, fewer) = await search.CountsAsync();
        await Write(() =>
        {
            search.Flush();
            search.WriteCounts(more, fewer);
            facts.Finish();
            outlets.Count();
            WriteState(loadedAt);
            session.Execute("COMMIT");
            open = false;
            TidyLog();
        }, cancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        if (!closed)
        {
            closed = true;
            try
            {
                RollBack();
            }
            finally
            {
                facts.Dispose();
                session.Dispose();
                onClosed();
            }
        }

        return ValueTask.CompletedTask;
    }

    private Task Write(Action action, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(closed || !open, this);
        try
        {
            action();
            return Task.CompletedTask;
        }
        catch (SqliteException problem)
        {
            onProblem(problem);
            throw SqliteProblem.OfLoad(problem);
        }
    }

    private void Remove(string file)
    {
        if (articles.Find(file) is not { } id)
        {
            return;
        }

        var text = articles.Text(id);
        facts.Remove(id, totals);
        search.Remove(id, ArticleTerms.Of(tokenizer, text.Title, text.Text, text.Lines));
        articles.Remove(id);
        totals.Articles--;
        totals.Tokens -= text.Tokens;
    }

    private void Clear()
    {
        foreach (var table in (string[])["fact_link", "party", "entity_form", "entity_count", "entity", "term", "article_text", "article", "outlet"])
        {
            session.Execute($"DELETE FROM {table}");
        }

        session.Execute("INSERT INTO article_search (article_search) VALUES ('delete-all')");
        session.Execute("UPDATE state SET articles = 0, stories = 0, reactions = 0, moves = 0, figures = 0, tokens = 0, newest = NULL, oldest = NULL");
    }

    private void ReadTotals() => session.First("SELECT articles, tokens, reactions, moves, figures FROM state", row =>
    {
        (totals.Articles, totals.Tokens) = (row.GetInt64(0), row.GetInt64(1));
        (totals[FactType.Reaction], totals[FactType.Move], totals[FactType.Figure]) = (row.GetInt64(2), row.GetInt64(3), row.GetInt64(4));
        return totals;
    });

    private void WriteState(DateTimeOffset loadedAt) => session.Execute(
        """
        UPDATE state SET generation = generation + 1, reader_version = ?1, loaded_at = ?2, articles = ?3, tokens = ?4, reactions = ?5, moves = ?6, figures = ?7,
            stories = (SELECT count(DISTINCT story) FROM article),
            newest = (SELECT max(newest) FROM outlet), oldest = (SELECT min(oldest) FROM outlet)
        """,
        readerVersion, loadedAt.ToString("O", CultureInfo.InvariantCulture), totals.Articles, totals.Tokens, totals[FactType.Reaction], totals[FactType.Move], totals[FactType.Figure]);

    /// <summary>Everything is visible already: a checkpoint that a full disk or a reader prevents is made by a later one.</summary>
    private void TidyLog()
    {
        try
        {
            session.ExecuteAtOnce("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException problem) when (!IndexFile.IsDamage(problem))
        {
        }
    }

    private void RollBack()
    {
        try
        {
            if (open)
            {
                session.Execute("ROLLBACK");
            }
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode == raw.SQLITE_ERROR)
        {
            // A full disk has rolled back already; then there is no transaction left.
        }
    }
}
