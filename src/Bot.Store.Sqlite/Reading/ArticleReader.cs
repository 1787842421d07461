using System.Text.Json;
using Bot.Core.Articles;
using Bot.Core.Dating;
using Bot.Core.Storage;

namespace Bot.Store.Sqlite.Reading;

internal sealed class ArticleReader(SqliteSession session)
{
    private const int ShortestPrefix = 4;

    public const string CardColumns = "key, file, title, outlet.name, url, published_start, published_end, published_source, published_reason, story, language";

    private readonly Dictionary<ArticleId, ArticleCard> seen = [];

    public Article? Find(string idOrPrefix)
    {
        var prefix = idOrPrefix.Trim().ToLowerInvariant();
        if (prefix.Length < ShortestPrefix || prefix.Any(c => !char.IsAsciiHexDigitLower(c)))
        {
            return null;
        }

        // Keys are hexadecimal, so everything that starts with the prefix sorts before the prefix followed by g.
        var found = session.Rows(
            $"SELECT {CardColumns}, text FROM article JOIN outlet ON outlet.id = outlet JOIN article_text ON article_text.id = article.id WHERE key >= ?1 AND key < ?2 LIMIT 2",
            row => Article(row, row.GetString(11)), prefix, prefix + "g");
        return found.Count == 1 ? found[0] : null;
    }

    public IReadOnlyList<TextSpan> BodyLines(ArticleId id)
        => session.First("SELECT lines FROM article JOIN article_text USING (id) WHERE key = ?1", row => SpanBlob.Read(row.GetBlob(0)), id.Value) ?? [];

    /// <summary>Two files of one article have one card.</summary>
    public IReadOnlyDictionary<ArticleId, ArticleCard> Cards(IReadOnlyCollection<ArticleId> ids)
    {
        var unseen = ids.Where(id => !seen.ContainsKey(id)).Select(id => id.Value).ToList();
        if (unseen.Count > 0)
        {
            session.Rows($"SELECT {CardColumns} FROM article JOIN outlet ON outlet.id = outlet WHERE key IN (SELECT value FROM json_each(?1))", Card, JsonSerializer.Serialize(unseen)).ForEach(Note);
        }

        return ids.Where(seen.ContainsKey).Distinct().ToDictionary(id => id, id => seen[id]);
    }

    /// <summary>By row id. Whoever asks for facts asks next for the cards of their articles, which are then at hand: to look them up by their keys would read as many pages again.</summary>
    public IReadOnlyDictionary<long, ArticleCard> OfRows(IEnumerable<long> ids)
    {
        var found = session.Rows(
            $"SELECT {CardColumns}, article.id FROM article JOIN outlet ON outlet.id = outlet WHERE article.id IN (SELECT value FROM json_each(?1))",
            row => KeyValuePair.Create(row.GetInt64(11), Card(row)), $"[{string.Join(',', ids)}]");
        found.ForEach(one => Note(one.Value));
        return found.ToDictionary();
    }

    public IReadOnlyDictionary<ArticleId, string> Texts(IReadOnlyCollection<ArticleId> ids)
        => session.Rows(
            "SELECT key, text FROM article JOIN article_text USING (id) WHERE key IN (SELECT value FROM json_each(?1))",
            row => KeyValuePair.Create(new ArticleId(row.GetString(0)), row.GetString(1)), JsonSerializer.Serialize(ids.Select(id => id.Value))).DistinctBy(one => one.Key).ToDictionary();

    /// <summary>The columns of <see cref="CardColumns"/>.</summary>
    public static ArticleCard Card(SqliteRow row) => new(
        new ArticleId(row.GetString(0)), row.GetString(1), row.GetString(2), row.GetStringOrNull(3) is { Length: > 0 } outlet ? outlet : null, row.GetStringOrNull(4), Published(row), row.GetString(9));

    private static Article Article(SqliteRow row, string text) => new()
    {
        Id = new ArticleId(row.GetString(0)),
        File = row.GetString(1),
        Text = text,
        Title = row.GetString(2),
        Outlet = row.GetStringOrNull(3) is { Length: > 0 } outlet ? outlet : null,
        Url = row.GetStringOrNull(4),
        Language = row.GetString(10),
        Published = Published(row),
    };

    private void Note(ArticleCard card) => seen.TryAdd(card.Id, card);

    private static PublicationDate Published(SqliteRow row) => new(
        row.IsNull(5) ? null : new DateRange(DateOnly.FromDayNumber(row.GetInt32(5)), DateOnly.FromDayNumber(row.GetInt32(6))),
        (DateSource)row.GetInt32(7), row.GetString(8));

}
