using Bot.Core.Indexing;
using Bot.Core.Storage;

namespace Bot.Store.Sqlite.Reading;

/// <summary>Reads the articles since a day. Row ids are in date order, so that both tables are read from there to their end and nothing else is touched.</summary>
internal sealed class WindowReader(SqliteSession session, Generation generation)
{
    private readonly FactReader facts = new(session);

    public IReadOnlyList<PublishedArticle> Since(DateOnly since)
    {
        // Day 0 holds what is undated.
        var first = RowId.FirstOfDay(Math.Max(1, since.DayNumber));
        var factsOf = facts.FromArticle(first).ToLookup(row => RowId.ArticleOf(row.Id));
        return session.Rows(
            $"SELECT {ArticleReader.CardColumns}, article.id, signature, text, lines FROM article JOIN outlet ON outlet.id = outlet JOIN article_text ON article_text.id = article.id WHERE article.id >= ?1 ORDER BY article.id",
            row => Article(row, factsOf[row.GetInt64(11)]), first);
    }

    private PublishedArticle Article(SqliteRow row, IEnumerable<FactRow> stored)
    {
        var card = ArticleReader.Card(row);
        return new PublishedArticle(
            card, row.GetString(13), row.GetString(10), SpanBlob.Read(row.GetBlob(14)), StorySignature.From(row.IsNull(12) ? default : row.GetBlob(12)),
            [.. stored.Select(fact => facts.Fact(fact, card, entity => generation.KeyOf(entity, session)))]);
    }
}
