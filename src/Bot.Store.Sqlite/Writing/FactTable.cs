using Bot.Core.Articles;
using Bot.Core.Extraction;
using Bot.Core.Storage;
using Bot.Store.Sqlite.Packing;
using Bot.Store.Sqlite.Reading;

namespace Bot.Store.Sqlite.Writing;

internal sealed class FactTable(SqliteSession session) : IDisposable
{
    private readonly EntityTable entities = new(session);
    private readonly PartyTable parties = new(session);
    private readonly LinkTable linked = new(session);
    private readonly FactReader stored = new(session);
    private readonly PackedWriter packing = new();

    public void Insert(long article, Article source, IReadOnlyList<Fact> facts, IndexTotals totals)
    {
        var id = RowId.FirstFact(article);
        foreach (var fact in facts.OrderBy(fact => fact.Span.Start).ThenBy(fact => fact.Span.End).Take(RowId.LargestInArticle))
        {
            fact.EnsureGrounded(source.Text);
            var day = RowId.Number(SortDay.Of(fact, source.Published));
            Insert(id++, fact, day);
            entities.Add(fact, day);
            totals.Count(fact, 1);
        }
    }

    public void Remove(long article, IndexTotals totals)
    {
        var first = RowId.FirstFact(article);
        var card = new ArticleReader(session).OfRows([article])[article];
        foreach (var row in stored.OfArticle(article))
        {
            foreach (var (entity, role) in PackedFact.Links(row.Packed).Distinct())
            {
                linked.Remove(entity, role, row.Type, row.Day, row.Id);
            }

            var fact = stored.Fact(row, card, KeyOf);
            entities.Remove(fact);
            totals.Count(fact, -1);
        }

        session.Execute("DELETE FROM fact WHERE id BETWEEN ?1 AND ?2", first, first + RowId.LargestInArticle);
    }

    /// <summary>Writes what was put off.</summary>
    public void Finish()
    {
        linked.Flush();
        entities.Write();
    }

    public void Dispose() => packing.Dispose();

    private void Insert(long id, Fact fact, int day)
    {
        var type = FactTypes.Of(fact);
        var links = fact.Links.Select(link => (Entity: entities.IdOf(link.Key), link.Role)).ToArray();
        long? party = PackedParty.Write(packing, fact) ? parties.IdOf(packing.Take()) : null;
        PackedFact.Write(packing, fact, links);
        session.Execute("INSERT INTO fact VALUES (?1, ?2, ?3, ?4, ?5, ?6)", id, (int)type, day, fact.Confidence, party, packing.Take());
        foreach (var (entity, role) in links.Distinct())
        {
            linked.Insert(new LinkTable.Row(entity, role, type, day, id, fact.Confidence));
        }
    }

    private string KeyOf(int entity) => session.First("SELECT key FROM entity WHERE id = ?1", row => row.GetString(0), entity)!;
}
