using System.Globalization;
using Bot.Core.Extraction;
using Bot.Core.Search;
using Bot.Core.Storage;

namespace Bot.Store.Sqlite.Reading;

/// <summary>FTS5 as a source of candidates.</summary>
internal sealed class SqliteCandidates(SqliteSession session, Generation generation) : ICandidateSource
{
    public SearchStatistics Statistics => generation.Statistics;

    public Task<IReadOnlyList<int>> FrequenciesAsync(IReadOnlyList<SearchTerm> terms, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyList<int>>([.. terms.Select(term => (int)(session.Number("SELECT articles FROM term WHERE hash = ?1", term.Hash) ?? 0))]);

    public Task<IReadOnlyList<SearchCandidate>> FindAsync(CandidateRequest request, CancellationToken cancellationToken)
    {
        var match = MatchExpression.Of(request);
        var id = match.Length == 0 ? "article.id" : "article_search.rowid";
        var ids = Filter(request.Query, id) is { } filter ? Ids(request, match, filter) : [];
        return Task.FromResult<IReadOnlyList<SearchCandidate>>([.. ids.Select(Load).OfType<SearchCandidate>()]);
    }

    private List<long> Ids(CandidateRequest request, string match, string filter)
    {
        var first = RowId.FirstOfDay(RowId.Number(request.Query.Since ?? (request.Query.Until is null ? null : DateOnly.MinValue.AddDays(1))));
        var last = request.Query.Until is { } until ? RowId.FirstOfDay(until.DayNumber) + RowId.LargestInDay : long.MaxValue;
        if (match.Length == 0)
        {
            return session.Rows(
                $"SELECT id FROM article WHERE id BETWEEN ?1 AND ?2{filter} ORDER BY id DESC LIMIT ?3",
                row => row.GetInt64(0), first, last, request.Limit);
        }

        // FTS5's k1 is fixed at 1.2; a weight above 1 makes a repeated term count less, as the ranking does.
        var order = request.Query.Order == SearchOrder.Newest ? "rowid DESC" : "bm25(article_search, 2.4, 8)";
        return session.Rows(
            $"SELECT rowid FROM article_search WHERE article_search MATCH ?1 AND rowid BETWEEN ?2 AND ?3{filter} ORDER BY {order} LIMIT ?4",
            row => row.GetInt64(0), match, first, last, request.Limit);
    }

    /// <summary>Conditions on the row id, made of numbers only; null when nothing can fit. The plus keeps FTS5 from being asked once for each id.</summary>
    private string? Filter(SearchQuery query, string id)
    {
        var filter = "";
        if (query.Source is { } source)
        {
            var outlets = generation.OutletsLike(source);
            filter += $" AND (SELECT outlet FROM article AS printed WHERE printed.id = +{id}) IN ({string.Join(',', outlets)})";
            if (outlets.Count == 0)
            {
                return null;
            }
        }

        if (query.From.Count > 0)
        {
            var speakers = query.From.Select(key => session.Number("SELECT id FROM entity WHERE key = ?1", key)).OfType<long>().ToArray();
            filter += string.Create(CultureInfo.InvariantCulture,
                $" AND +{id} IN (SELECT fact >> 16 FROM fact_link WHERE entity IN ({string.Join(',', speakers)}) AND role = {(int)FactRole.Speaker} AND type = {(int)FactType.Reaction})");
            if (speakers.Length == 0)
            {
                return null;
            }
        }

        return filter;
    }

    private SearchCandidate? Load(long id) => session.First(
        $"SELECT {ArticleReader.CardColumns}, text, lines FROM article JOIN outlet ON outlet.id = outlet JOIN article_text ON article_text.id = article.id WHERE article.id = ?1",
        row => new SearchCandidate(ArticleReader.Card(row), row.GetString(11), SpanBlob.Read(row.GetFieldValue<byte[]>(12))), id);
}
