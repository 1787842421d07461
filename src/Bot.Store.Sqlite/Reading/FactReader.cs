using System.Text.Json;
using Bot.Core.Articles;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Storage;
using Bot.Store.Sqlite.Json;

namespace Bot.Store.Sqlite.Reading;

/// <summary>Makes facts of rows.</summary>
internal sealed class FactReader(SqliteSession session)
{
    private const string Columns = """
        SELECT id, type, start, "end", context_start, context_end, day, confidence, party, words, detail, links FROM fact
        """;

    /// <summary>A speaker or a security is read once for all its facts.</summary>
    private readonly Dictionary<long, object> parties = [];

    /// <summary>In the order of the text.</summary>
    public List<FactRow> OfArticle(long article)
        => session.Rows(
            Columns + " WHERE id BETWEEN ?1 AND ?2 ORDER BY id", Row,
            RowId.FirstFact(article), RowId.FirstFact(article) + RowId.LargestInArticle);

    /// <summary>Of this and all later articles, in their order and that of the text.</summary>
    public List<FactRow> FromArticle(long article) => session.Rows(Columns + " WHERE id >= ?1 ORDER BY id", Row, RowId.FirstFact(article));

    /// <summary>In no order. One statement for all: each of its own costs as much as reading ten rows.</summary>
    public List<FactRow> Find(IEnumerable<long> ids) => session.Rows(Columns + " WHERE id IN (SELECT value FROM json_each(?1))", Row, $"[{string.Join(',', ids)}]");

    /// <param name="row">The row.</param>
    /// <param name="article">Where it stands.</param>
    /// <param name="keyOf">The key of an entity's row id.</param>
    public Fact Fact(FactRow row, ArticleCard article, Func<int, string> keyOf)
    {
        FactLink[] links = [.. LinkBlob.Read(row.Links).Select(link => new FactLink(keyOf(link.Entity), link.Role))];
        return row.Type switch
        {
            FactType.Reaction => Reaction(row, article, links),
            FactType.Move => Move(row, article, links),
            _ => Figure(row, article, links),
        };
    }

    private Reaction Reaction(FactRow row, ArticleCard article, FactLink[] links)
    {
        var detail = JsonSerializer.Deserialize(row.Detail, FactJson.Plain.ReactionDetail)!;
        return new Reaction
        {
            Article = article.Id,
            File = article.File,
            Span = new TextSpan(row.Start, row.End),
            Context = new TextSpan(row.ContextStart, row.ContextEnd),
            Words = row.Words,
            Confidence = row.Confidence,
            Links = links,
            Kind = detail.Kind,
            Speaker = Party(row.Party!.Value, json => JsonSerializer.Deserialize(json, FactJson.Plain.Speaker)!),
            AsWritten = detail.AsWritten,
            SaidOn = detail.SaidOn,
            Venue = detail.Venue,
            Via = detail.Via,
        };
    }

    private Move Move(FactRow row, ArticleCard article, FactLink[] links)
    {
        var detail = JsonSerializer.Deserialize(row.Detail, FactJson.Plain.MoveDetail)!;
        var party = Party(row.Party!.Value, json => JsonSerializer.Deserialize(json, FactJson.Plain.MoveParty)!);
        return new Move
        {
            Article = article.Id,
            File = article.File,
            Span = new TextSpan(row.Start, row.End),
            Context = new TextSpan(row.ContextStart, row.ContextEnd),
            Words = row.Words,
            Confidence = row.Confidence,
            Links = links,
            Security = party.Security,
            SecurityId = party.SecurityId,
            Aliases = party.Aliases,
            Direction = detail.Direction,
            Percent = detail.Percent,
            Bound = detail.Bound,
            Kind = detail.Kind,
            Date = detail.Date,
        };
    }

    private static Figure Figure(FactRow row, ArticleCard article, FactLink[] links)
    {
        var detail = JsonSerializer.Deserialize(row.Detail, FactJson.Plain.FigureDetail)!;
        return new Figure
        {
            Article = article.Id,
            File = article.File,
            Span = new TextSpan(row.Start, row.End),
            Context = new TextSpan(row.ContextStart, row.ContextEnd),
            Words = row.Words,
            Confidence = row.Confidence,
            Links = links,
            Value = detail.Value,
            ValueTo = detail.ValueTo,
            Currency = detail.Currency,
            Bound = detail.Bound,
            Subject = detail.Subject,
            Measure = detail.Measure,
            ConvertedFromStart = detail.ConvertedFromStart,
        };
    }

    private T Party<T>(long id, Func<string, T> read)
        where T : class
    {
        if (!parties.TryGetValue(id, out var party))
        {
            party = read(session.First("SELECT value FROM party WHERE id = ?1", row => row.GetString(0), id)!);
            parties.Add(id, party);
        }

        return (T)party;
    }

    private static FactRow Row(SqliteRow row) => new()
    {
        Id = row.GetInt64(0),
        Type = (FactType)row.GetInt32(1),
        Start = row.GetInt32(2),
        End = row.GetInt32(3),
        ContextStart = row.GetInt32(4),
        ContextEnd = row.GetInt32(5),
        Day = row.GetInt32(6),
        Confidence = row.GetDouble(7),
        Party = row.IsNull(8) ? null : row.GetInt64(8),
        Words = row.GetString(9),
        Detail = row.GetBlob(10),
        Links = row.GetBlob(11),
    };
}
