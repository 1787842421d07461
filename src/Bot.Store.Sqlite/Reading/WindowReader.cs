using Bot.Core.Indexing;
using Bot.Core.Storage;
using Bot.Store.Sqlite.Packing;

namespace Bot.Store.Sqlite.Reading;

/// <summary>Reads the articles since a day. Row ids are in date order, so that the tables are read from there to their end and nothing else is touched.</summary>
internal sealed class WindowReader(SqliteSession session, Generation generation, ArticleReader articles)
{
    private readonly FactReader facts = new(session);

    public IReadOnlyList<PublishedArticle> Since(DateOnly since)
    {
        // Day 0 holds what is undated.
        return session.Rows(
            $"SELECT {ArticleReader.CardColumns}, article.id, signature, text, lines, facts FROM article JOIN article_text ON article_text.id = article.id WHERE article.id >= ?1 ORDER BY article.id",
            Article, RowId.FirstOfDay(Math.Max(1, since.DayNumber)));
    }

    private PublishedArticle Article(SqliteRow row)
    {
        var card = articles.Card(row);
        var stored = PackedFacts.Read(row.GetInt64(11), row.GetBytes(15));
        return new PublishedArticle(
            card, row.GetString(13), row.GetString(10), SpanBlob.Read(row.GetBlob(14)), StorySignature.From(row.IsNull(12) ? default : row.GetBlob(12)),
            facts.Facts([.. stored.Select(fact => (fact, card))], entity => generation.KeyOf(entity, session)));
    }
}
