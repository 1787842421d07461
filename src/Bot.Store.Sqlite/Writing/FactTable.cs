using Bot.Core.Articles;
using Bot.Core.Extraction;
using Bot.Core.Storage;
using Bot.Store.Sqlite.Packing;
using Bot.Store.Sqlite.Reading;

namespace Bot.Store.Sqlite.Writing;

/// <summary>What is noted of facts, besides the facts themselves, which stand in the row of their article.</summary>
internal sealed class FactTable(SqliteSession session) : IDisposable
{
    private readonly EntityTable entities = new(session);
    private readonly PartyTable parties = new(session);
    private readonly LinkTable linked = new(session);
    private readonly FactReader stored = new(session);
    private readonly PackedWriter packing = new();

    /// <returns>The facts as the article's row keeps them; null for none.</returns>
    public byte[]? Insert(long article, Article source, IReadOnlyList<Fact> facts, IndexTotals totals)
    {
        var rows = new List<FactRow>(facts.Count);
        foreach (var fact in facts.OrderBy(fact => fact.Span.Start).ThenBy(fact => fact.Span.End).Take(RowId.LargestInArticle))
        {
            fact.EnsureGrounded(source.Text);
            var day = RowId.Number(SortDay.Of(fact, source.Published));
            rows.Add(Insert(RowId.FirstFact(article) + rows.Count, fact, day));
            entities.Add(fact, day);
            totals.Count(fact, 1);
        }

        if (rows.Count == 0)
        {
            return null;
        }

        PackedFacts.Write(packing, rows);
        return packing.Take();
    }

    /// <summary>All that was noted of an article's facts; they themselves go with its row.</summary>
    public void Remove(long article, IndexTotals totals)
    {
        foreach (var (_, _, card, rows) in new ArticleReader(session, _ => null).WithFacts([article]))
        {
            foreach (var row in rows)
            {
                foreach (var (entity, role) in LinksOf(PackedFact.Links(row.Packed)))
                {
                    linked.Remove(new LinkList(entity, role, row.Type), new StoredLink(row.Day, row.Id, row.Confidence));
                }
            }

            foreach (var fact in stored.Facts([.. rows.Select(row => (row, card))], KeyOf))
            {
                entities.Remove(fact);
                totals.Count(fact, -1);
            }
        }
    }

    /// <summary>Writes what was put off.</summary>
    public void Finish()
    {
        linked.Flush();
        entities.Write();
    }

    public void Dispose()
    {
        packing.Dispose();
        linked.Dispose();
    }

    private FactRow Insert(long id, Fact fact, int day)
    {
        var type = FactTypes.Of(fact);
        var links = fact.Links.Select(link => (Entity: entities.IdOf(link.Key), link.Role)).ToArray();
        var party = PackedParty.Write(packing, fact) ? parties.IdOf(packing.Take()) : 0;
        PackedFact.Write(packing, fact, links);
        foreach (var (entity, role) in LinksOf(links))
        {
            linked.Insert(new LinkList(entity, role, type), new StoredLink(day, id, fact.Confidence));
        }

        return new FactRow(id, type, day, fact.Confidence, party, packing.Take());
    }

    private static IEnumerable<(int Entity, FactRole Role)> LinksOf(IEnumerable<(int Entity, FactRole Role)> links) => links.Distinct().Prepend(RowId.EveryFact);

    private string KeyOf(int entity) => session.First("SELECT key FROM entity WHERE id = ?1", row => row.GetString(0), entity)!;
}
