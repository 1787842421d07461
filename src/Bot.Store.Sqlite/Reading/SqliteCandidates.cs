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
        var outlets = request.Query.Source is { } source ? generation.OutletsLike(source) : null;
        var speakers = request.Query.From.Select(key => session.Number("SELECT id FROM entity WHERE key = ?1", key)).OfType<long>().ToArray();
        var isImpossible = outlets is { Count: 0 } || (request.Query.From.Count > 0 && speakers.Length == 0);
        IReadOnlyList<long> ids = isImpossible ? [] : request.AnyOf.Count > 0 && request.Query.Order == SearchOrder.Relevance ? Best(request, outlets, speakers) : Newest(request, outlets, speakers);
        return Task.FromResult<IReadOnlyList<SearchCandidate>>([.. ids.Select(Load).OfType<SearchCandidate>()]);
    }

    private List<long> Best(CandidateRequest request, IReadOnlyList<long>? outlets, long[] speakers)
    {
        var (first, last) = Days(request.Query);
        var said = speakers.Length == 0 ? null : session.Rows(SaidBy(speakers), row => row.GetInt64(0)).ToHashSet();
        return new PostingMerge(session).Best(
            request, first, last, id => said?.Contains(id) != false && (outlets is null || (session.Number("SELECT outlet FROM article WHERE id = ?1", id) is { } outlet && outlets.Contains(outlet))));
    }

    private List<long> Newest(CandidateRequest request, IReadOnlyList<long>? outlets, long[] speakers)
    {
        var (first, last) = Days(request.Query);
        var match = MatchExpression.Of(request);
        if (match.Length == 0)
        {
            return session.Rows(
                $"SELECT id FROM article WHERE id BETWEEN ?1 AND ?2{Filter("article.id", outlets, speakers)} ORDER BY id DESC LIMIT ?3",
                row => row.GetInt64(0), first, last, request.Limit);
        }

        return session.Rows(
            $"SELECT rowid FROM article_search WHERE article_search MATCH ?1 AND rowid BETWEEN ?2 AND ?3{Filter("article_search.rowid", outlets, speakers)} ORDER BY rowid DESC LIMIT ?4",
            row => row.GetInt64(0), match, first, last, request.Limit);
    }

    private static (long First, long Last) Days(SearchQuery query)
        => (RowId.FirstOfDay(RowId.Number(query.Since ?? (query.Until is null ? null : DateOnly.MinValue.AddDays(1)))),
            query.Until is { } until ? RowId.FirstOfDay(until.DayNumber) + RowId.LargestInDay : long.MaxValue);

    /// <summary>Conditions on the row id, made of numbers only. The plus keeps FTS5 from being asked once for each id.</summary>
    private static string Filter(string id, IReadOnlyList<long>? outlets, long[] speakers)
        => (outlets is null ? "" : $" AND (SELECT outlet FROM article AS printed WHERE printed.id = +{id}) IN ({string.Join(',', outlets)})")
            + (speakers.Length == 0 ? "" : $" AND +{id} IN ({SaidBy(speakers)})");

    private static string SaidBy(long[] speakers)
        => string.Create(
            CultureInfo.InvariantCulture,
            $"SELECT fact >> 16 FROM fact_link WHERE entity IN ({string.Join(',', speakers)}) AND role = {(int)FactRole.Speaker} AND type = {(int)FactType.Reaction}");

    private SearchCandidate? Load(long id) => session.First(
        $"SELECT {ArticleReader.CardColumns}, text, lines FROM article JOIN outlet ON outlet.id = outlet JOIN article_text ON article_text.id = article.id WHERE article.id = ?1",
        row => new SearchCandidate(ArticleReader.Card(row), row.GetString(11), SpanBlob.Read(row.GetBlob(12))), id);
}
