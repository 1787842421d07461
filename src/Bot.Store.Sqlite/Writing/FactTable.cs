using System.Text.Json;
using Bot.Core.Articles;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Storage;
using Bot.Store.Sqlite.Json;
using Bot.Store.Sqlite.Reading;

namespace Bot.Store.Sqlite.Writing;

internal sealed class FactTable(SqliteSession session)
{
    private readonly EntityTable entities = new(session);
    private readonly PartyTable parties = new(session);
    private readonly FactReader stored = new(session);

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
            foreach (var (entity, role) in LinkBlob.Read(row.Links).Distinct())
            {
                session.Execute("DELETE FROM fact_link WHERE entity = ?1 AND role = ?2 AND type = ?3 AND day = ?4 AND fact = ?5", entity, (int)role, (int)row.Type, row.Day, row.Id);
            }

            var fact = stored.Fact(row, card, KeyOf);
            entities.Remove(fact);
            totals.Count(fact, -1);
        }

        session.Execute("DELETE FROM fact WHERE id BETWEEN ?1 AND ?2", first, first + RowId.LargestInArticle);
    }

    public void WriteCounts() => entities.Write();

    private void Insert(long id, Fact fact, int day)
    {
        var type = (int)FactTypes.Of(fact);
        var links = fact.Links.Select(link => (Entity: entities.IdOf(link.Key), link.Role)).ToArray();
        var (party, detail) = Json(fact);
        session.Execute(
            "INSERT INTO fact VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            id, type, fact.Span.Start, fact.Span.End, fact.Context.Start, fact.Context.End, day, fact.Confidence, party, fact.Words, detail, LinkBlob.Write(links));
        foreach (var (entity, role) in links.Distinct())
        {
            session.Execute("INSERT INTO fact_link VALUES (?1, ?2, ?3, ?4, ?5, ?6)", entity, (int)role, type, day, id, fact.Confidence);
        }
    }

    private (long? Party, string Detail) Json(Fact fact)
    {
        var json = FactJson.Plain;
        switch (fact)
        {
            case Reaction said:
                return (parties.IdOf(JsonSerializer.Serialize(said.Speaker, json.Speaker)),
                    JsonSerializer.Serialize(new ReactionDetail(said.Kind, said.AsWritten, said.SaidOn, said.Venue, said.Via), json.ReactionDetail));
            case Move move:
                return (parties.IdOf(JsonSerializer.Serialize(new MoveParty(move.Security, move.SecurityId, move.Aliases), json.MoveParty)),
                    JsonSerializer.Serialize(new MoveDetail(move.Direction, move.Percent, move.Bound, move.Kind, move.Date), json.MoveDetail));
            case Figure figure:
                return (null, JsonSerializer.Serialize(
                    new FigureDetail(figure.Value, figure.ValueTo, figure.Currency, figure.Bound, figure.Subject, figure.Measure, figure.ConvertedFromStart), json.FigureDetail));
            default:
                throw new NotSupportedException($"The store has no place for facts of type {fact.GetType().Name}.");
        }
    }

    private string KeyOf(int entity) => session.First("SELECT key FROM entity WHERE id = ?1", row => row.GetString(0), entity)!;
}
