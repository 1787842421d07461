using Bot.Core.Search;
using Bot.Core.Storage;

namespace Bot.Store.Sqlite.Reading;

/// <summary>FTS5 as a source of candidates.</summary>
internal sealed class SqliteCandidates(SqliteSession session, Generation generation, ArticleReader articles) : ICandidateSource
{
    public SearchStatistics Statistics => generation.Statistics;

    public Task<IReadOnlyList<int>> FrequenciesAsync(IReadOnlyList<SearchTerm> terms, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyList<int>>([.. terms.Select(term => (int)(session.Number("SELECT articles FROM term WHERE hash = ?1", term.Hash) ?? 0))]);

    public Task<IReadOnlyList<SearchCandidate>> FindAsync(CandidateRequest request, CancellationToken cancellationToken)
    {
        IReadOnlyList<long> ids = RowFilter.Of(request.Query, session, generation) is not { } filter ? []
            : request.AnyOf.Count > 0 && request.Query.Order == SearchOrder.Relevance ? new PostingMerge(session).Best(request, filter)
            : Newest(request, filter);
        return Task.FromResult<IReadOnlyList<SearchCandidate>>([.. ids.Select(Load).OfType<SearchCandidate>()]);
    }

    private List<long> Newest(CandidateRequest request, RowFilter filter)
        => MatchExpression.Of(request) is { Length: > 0 } match ? filter.Newest(match, request.Limit, session) : filter.Newest(request.Limit, session);

    private SearchCandidate? Load(long id) => session.First(
        $"SELECT {ArticleReader.CardColumns}, text, lines FROM article JOIN article_text ON article_text.id = article.id WHERE article.id = ?1",
        row => new SearchCandidate(articles.Card(row), row.GetString(11), SpanBlob.Read(row.GetBlob(12))), id);
}
