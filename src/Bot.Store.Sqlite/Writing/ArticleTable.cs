using Bot.Core.Articles;
using Bot.Core.Indexing;
using Bot.Core.Storage;

namespace Bot.Store.Sqlite.Writing;

internal sealed class ArticleTable(SqliteSession session, OutletTable outlets)
{
    private readonly Dictionary<int, long> lastOfDay = [];

    public IReadOnlyDictionary<string, KnownArticle> Known()
        => session.Rows(
            "SELECT key, file, fingerprint, story, signature FROM article",
            row => new KnownArticle(new ArticleId((ulong)row.GetInt64(0)), row.GetString(1), row.GetString(2), row.GetString(3), StorySignature.From(row.IsNull(4) ? default : row.GetBlob(4))))
            .ToDictionary(article => article.File, StringComparer.Ordinal);

    public long? Find(string file) => session.Number("SELECT id FROM article WHERE file = ?1", file);

    /// <summary>The row id that the article will have.</summary>
    public long NextId(Article article) => NextId(RowId.Number(SortDay.Of(article.Published)), article.File);

    public void Insert(long id, IndexedArticle indexed, byte[]? facts)
    {
        var article = indexed.Article;
        session.Execute(
            "INSERT INTO article VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
            id, (long)article.Id.Number, article.File, indexed.Fingerprint, indexed.Story, indexed.Signature.IsEmpty ? null : indexed.Signature.Value.ToArray(), article.Title,
            outlets.IdOf(article.Outlet), article.Url, article.Language, article.Published.Range?.Start.DayNumber, article.Published.Range?.End.DayNumber,
            (int)article.Published.Source, article.Published.Reason, facts);
    }

    public void InsertText(long id, IndexedArticle indexed, int tokens)
        => session.Execute("INSERT INTO article_text VALUES (?1, ?2, ?3, ?4)", id, indexed.Article.Text, SpanBlob.Write(indexed.BodyLines), tokens);

    public StoredText Text(long id)
        => session.First(
            "SELECT title, text, lines, tokens FROM article JOIN article_text USING (id) WHERE id = ?1",
            row => new StoredText(row.GetString(0), row.GetString(1), SpanBlob.Read(row.GetBlob(2)), row.GetInt32(3)),
            id) ?? throw new StoreException("The index has lost the text of an article; delete the file and load the corpus again.");

    public void Remove(long id)
    {
        session.Execute("DELETE FROM article_text WHERE id = ?1", id);
        session.Execute("DELETE FROM article WHERE id = ?1", id);
    }

    private long NextId(int day, string file)
    {
        var first = RowId.FirstOfDay(day);
        if (!lastOfDay.TryGetValue(day, out var last))
        {
            last = session.Number("SELECT max(id) FROM article WHERE id BETWEEN ?1 AND ?2", first, first + RowId.LargestInDay) ?? first;
        }

        if (last == first + RowId.LargestInDay)
        {
            throw new StoreException($"The index has no room for another article of that day: {file}.");
        }

        return lastOfDay[day] = last + 1;
    }

    /// <summary>What an article is searched by.</summary>
    internal sealed record StoredText(string Title, string Text, IReadOnlyList<TextSpan> Lines, int Tokens);
}
