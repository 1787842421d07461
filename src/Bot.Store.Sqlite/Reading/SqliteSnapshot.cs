using Bot.Core.Articles;
using Bot.Core.Extraction.Figures;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Search;
using Bot.Core.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Store.Sqlite.Reading;

/// <summary>A read transaction. SQLite answers at once, so the tasks are done when they are returned.</summary>
internal sealed class SqliteSnapshot(SqliteSession session, Generation generation, ArticleSearch search, Action<SqliteSession> onClosed, Action<SqliteException> onProblem) : IIndexSnapshot
{
    private readonly ArticleReader articles = new(session, generation.OutletOf);
    private WindowReader? window;
    private FactFinder? facts;
    private bool closed;

    public IndexSummary Summary => generation.Summary;

    private WindowReader Window => window ??= new WindowReader(session, generation, articles);

    private FactFinder Facts => facts ??= new FactFinder(session, generation, articles);

    public Task<Article?> FindArticleAsync(string idOrPrefix, CancellationToken cancellationToken) => Read(() => articles.Find(idOrPrefix), cancellationToken);

    public Task<IReadOnlyList<TextSpan>> BodyLinesAsync(ArticleId id, CancellationToken cancellationToken) => Read(() => articles.BodyLines(id), cancellationToken);

    public Task<IReadOnlyDictionary<ArticleId, ArticleCard>> ArticleCardsAsync(IReadOnlyCollection<ArticleId> ids, CancellationToken cancellationToken)
        => Read(() => articles.Cards(ids), cancellationToken);

    public Task<IReadOnlyDictionary<TextPlace, string>> PassagesAsync(IReadOnlyCollection<TextPlace> places, CancellationToken cancellationToken)
        => Read(() => articles.Passages(places), cancellationToken);

    public Task<IReadOnlyList<PublishedArticle>> PublishedAsync(DateOnly since, CancellationToken cancellationToken) => Read(() => Window.Since(since), cancellationToken);

    public Task<IReadOnlyList<Reaction>> ReactionsAsync(FactQuery query, CancellationToken cancellationToken)
        => Read(() => Facts.Find<Reaction>(query, FactType.Reaction), cancellationToken);

    public Task<IReadOnlyList<Move>> MovesAsync(FactQuery query, CancellationToken cancellationToken)
        => Read(() => Facts.Find<Move>(query, FactType.Move), cancellationToken);

    public Task<IReadOnlyList<Figure>> FiguresAsync(FactQuery query, CancellationToken cancellationToken)
        => Read(() => Facts.Find<Figure>(query, FactType.Figure), cancellationToken);

    public async Task<SearchResults> SearchAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        try
        {
            return await search.RunAsync(query, new SqliteCandidates(session, generation, articles), cancellationToken);
        }
        catch (SqliteException problem)
        {
            onProblem(problem);
            throw SqliteProblem.OfReading(problem);
        }
    }

    public Task<IReadOnlyList<CorpusName>> NamesAsync(CancellationToken cancellationToken) => Read(() => generation.Names(session), cancellationToken);

    public Task<IReadOnlyList<OutletSummary>> OutletsAsync(CancellationToken cancellationToken) => Read(() => generation.Outlets(session), cancellationToken);

    public ValueTask DisposeAsync()
    {
        if (!closed)
        {
            closed = true;
            onClosed(session);
        }

        return ValueTask.CompletedTask;
    }

    private Task<T> Read<T>(Func<T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(closed, this);
        try
        {
            return Task.FromResult(read());
        }
        catch (SqliteException problem)
        {
            onProblem(problem);
            throw SqliteProblem.OfReading(problem);
        }
    }
}
