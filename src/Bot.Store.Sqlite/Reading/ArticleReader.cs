using Bot.Core.Articles;
using Bot.Core.Dating;
using Bot.Core.Storage;
using Bot.Store.Sqlite.Packing;

namespace Bot.Store.Sqlite.Reading;

/// <summary>Reads articles whole, as cards, with their facts, or a few passages of them.</summary>
/// <param name="session">In a transaction.</param>
/// <param name="outletOf">The name of an outlet's row id; null for unknown.</param>
internal sealed class ArticleReader(SqliteSession session, Func<long, string?> outletOf)
{
    private const int ShortestPrefix = 4;

    public const string CardColumns = "key, file, title, outlet, url, published_start, published_end, published_source, published_reason, story, language";

    private const string Seen = $"SELECT {CardColumns}, article.id FROM article";

    private const string Stored = $"SELECT {CardColumns}, article.id, facts";

    private readonly Dictionary<ArticleId, (long Row, ArticleCard Card)> seen = [];

    public Article? Find(string idOrPrefix)
    {
        var prefix = idOrPrefix.Trim();
        if (prefix.Length < ShortestPrefix || ArticleId.Range(prefix) is not { } ids)
        {
            return null;
        }

        // What begins alike has one sign, so the signed keys have it in one piece, too.
        var found = session.Rows(
            $"SELECT {CardColumns}, text FROM article JOIN article_text ON article_text.id = article.id WHERE key BETWEEN ?1 AND ?2 LIMIT 2",
            row => Article(row, row.GetString(11)), Key(ids.First), Key(ids.Last));
        return found.Count == 1 ? found[0] : null;
    }

    public IReadOnlyList<TextSpan> BodyLines(ArticleId id)
        => session.First("SELECT lines FROM article JOIN article_text USING (id) WHERE key = ?1", row => SpanBlob.Read(row.GetBlob(0)), Key(id)) ?? [];

    /// <summary>Two files of one article have one card.</summary>
    public IReadOnlyDictionary<ArticleId, ArticleCard> Cards(IReadOnlyCollection<ArticleId> ids)
    {
        See(ids);
        var cards = new Dictionary<ArticleId, ArticleCard>(ids.Count);
        foreach (var id in ids)
        {
            if (seen.TryGetValue(id, out var article))
            {
                cards[id] = article.Card;
            }
        }

        return cards;
    }

    /// <summary>
    /// By row id, in any order. Whoever asks for facts asks next for the cards of their articles, which are then at hand: to look them up by their keys would read
    /// as many pages again.
    /// </summary>
    /// <param name="ids">Row ids.</param>
    /// <param name="wanted">The ids of those facts that are read; null for all.</param>
    public IReadOnlyList<StoredArticle> WithFacts(IEnumerable<long> ids, IReadOnlySet<long>? wanted = null)
        => Note(session.Rows(
            $"{Stored} FROM {RowList.Asked} article ON article.id = asked.row", row => ReadStored(row, wanted), RowList.Of(ids)));

    /// <summary>One or more files of an article.</summary>
    public IReadOnlyList<StoredArticle> WithFacts(ArticleId id)
        => Note(session.Rows($"{Stored} FROM article WHERE key = ?1", row => ReadStored(row, wanted: null), Key(id)));

    /// <summary>Which of the articles some outlets printed; all of them by row id.</summary>
    public HashSet<long> OfOutlets(IEnumerable<long> ids, IEnumerable<long> outlets)
        => [.. session.Rows(
            $"SELECT article.id FROM {RowList.Asked} article ON article.id = asked.row WHERE outlet IN (SELECT value FROM json_each(?2))",
            row => row.GetInt64(0), RowList.Of(ids), RowList.Of(outlets))];

    public IReadOnlyDictionary<TextPlace, string> Passages(IReadOnlyCollection<TextPlace> places)
    {
        See(places.Select(place => place.Article));
        var byRow = places.Where(place => seen.ContainsKey(place.Article)).Distinct().ToLookup(place => seen[place.Article].Row);
        return session.Rows(
            $"SELECT id, text FROM {RowList.Asked} article_text ON id = asked.row",
            row => byRow[row.GetInt64(0)].Select(place => (Place: place, Text: row.GetStringOrNull(1, place.Span))).ToList(), RowList.Of(byRow.Select(article => article.Key)))
            .SelectMany(ofRow => ofRow)
            .Where(passage => passage.Text is not null)
            .ToDictionary(passage => passage.Place, passage => passage.Text!);
    }

    /// <summary>The columns of <see cref="CardColumns"/>.</summary>
    public ArticleCard Card(SqliteRow row) => new(
        Id(row), row.GetString(1), row.GetString(2), outletOf(row.GetInt64(3)), row.GetStringOrNull(4), Published(row), row.GetString(9));

    private Article Article(SqliteRow row, string text) => new()
    {
        Id = Id(row),
        File = row.GetString(1),
        Text = text,
        Title = row.GetString(2),
        Outlet = outletOf(row.GetInt64(3)),
        Url = row.GetStringOrNull(4),
        Language = row.GetString(10),
        Published = Published(row),
    };

    private void See(IEnumerable<ArticleId> ids)
    {
        var unseen = ids.Where(id => !seen.ContainsKey(id)).Select(Key).Distinct().ToList();
        if (unseen.Count > 0)
        {
            foreach (var article in session.Rows($"{Seen} WHERE key IN (SELECT value FROM json_each(?1))", ReadSeen, RowList.Of(unseen)))
            {
                seen.TryAdd(article.Card.Id, article);
            }
        }
    }

    private List<StoredArticle> Note(List<StoredArticle> articles)
    {
        seen.EnsureCapacity(seen.Count + articles.Count);
        articles.ForEach(article => seen.TryAdd(article.Card.Id, (article.Row, article.Card)));
        return articles;
    }

    private StoredArticle ReadStored(SqliteRow row, IReadOnlySet<long>? wanted)
    {
        var id = row.GetInt64(11);
        return new StoredArticle(id, row.GetInt64(3), Card(row), PackedFacts.Read(id, row.GetBytes(12), wanted));
    }

    private (long Row, ArticleCard Card) ReadSeen(SqliteRow row) => (row.GetInt64(11), Card(row));

    private static ArticleId Id(SqliteRow row) => new((ulong)row.GetInt64(0));

    private static long Key(ArticleId id) => (long)id.Number;

    private static PublicationDate Published(SqliteRow row) => new(
        row.IsNull(5) ? null : new DateRange(DateOnly.FromDayNumber(row.GetInt32(5)), DateOnly.FromDayNumber(row.GetInt32(6))),
        (DateSource)row.GetInt32(7), row.GetString(8));
}
