using System.Collections.Concurrent;
using System.Collections.Frozen;
using Bot.Core.Extraction;
using Bot.Core.Search;
using Bot.Core.Storage;

namespace Bot.Store.Sqlite.Reading;

/// <summary>What is kept in memory of one committed state of the index. Names are read when first asked for.</summary>
internal sealed class Generation
{
    private readonly Lock naming = new();
    private readonly IReadOnlyList<(long Id, OutletSummary Summary)> outlets;
    private readonly ConcurrentDictionary<int, string> keys = [];
    private readonly FrozenDictionary<long, string?> outletNames;
    private IReadOnlyList<CorpusName>? names;
    private IReadOnlyList<OutletSummary>? dated;

    private Generation(long number, IndexSummary summary, SearchStatistics statistics, IReadOnlyList<(long Id, OutletSummary Summary)> outlets)
    {
        (Number, Summary, Statistics) = (number, summary, statistics);
        this.outlets = outlets;
        outletNames = outlets.ToFrozenDictionary(outlet => outlet.Id, outlet => outlet.Summary.Outlet);
    }

    public long Number { get; }

    public IndexSummary Summary { get; }

    public SearchStatistics Statistics { get; }

    /// <summary>The largest first.</summary>
    public IReadOnlyList<OutletSummary> Outlets(SqliteSession session)
    {
        lock (naming)
        {
            return dated ??= OutletDays.Complete(outlets, session);
        }
    }

    public static Generation Read(SqliteSession session)
    {
        var counted = session.Rows(
            "SELECT id, name, articles, newest, oldest FROM outlet WHERE articles > 0 ORDER BY articles DESC, name",
            row => (row.GetInt64(0), new OutletSummary(row.GetString(1) is { Length: > 0 } name ? name : null, row.GetInt32(2), StateRow.Day(row, 3), StateRow.Day(row, 4))));
        var state = StateRow.Read(session);
        return new Generation(state.Generation, state.Summary, new SearchStatistics(state.Summary.Articles, state.Summary.Articles == 0 ? 0 : (double)state.Tokens / state.Summary.Articles), counted);
    }

    /// <summary>Row ids of the outlets of that name; blanks and case do not matter.</summary>
    public IReadOnlyList<long> OutletsNamed(string name)
    {
        var folded = EntityKey.Fold(name);
        return [.. outlets.Where(outlet => EntityKey.Fold(outlet.Summary.Outlet ?? "") == folded).Select(outlet => outlet.Id)];
    }

    /// <summary>Row ids of the outlets of that name, or else of those whose name holds it.</summary>
    public IReadOnlyList<long> OutletsLike(string name)
    {
        var folded = EntityKey.Fold(name);
        var same = OutletsNamed(name);
        return same.Count > 0 || folded.Length == 0
            ? same
            : [.. outlets.Where(outlet => EntityKey.Fold(outlet.Summary.Outlet ?? "").Contains(folded, StringComparison.Ordinal)).Select(outlet => outlet.Id)];
    }

    /// <summary>The name of an outlet's row id; null for unknown.</summary>
    public string? OutletOf(long id) => outletNames.GetValueOrDefault(id);

    public string KeyOf(int entity, SqliteSession session)
        => keys.GetOrAdd(entity, static (id, session) => session.First("SELECT key FROM entity WHERE id = ?1", row => row.GetString(0), id)!, session);

    public IReadOnlyList<CorpusName> Names(SqliteSession session)
    {
        lock (naming)
        {
            return names ??= NameReader.Read(session);
        }
    }
}
