using Bot.Core.Dating;
using Bot.Core.Storage;

namespace Bot.Store.Sqlite.Reading;

/// <summary>The days of outlets none of whose articles has an exact one. The index keeps exact days alone, so all articles are looked through, when somebody asks.</summary>
internal static class OutletDays
{
    public static IReadOnlyList<OutletSummary> Complete(IReadOnlyList<(long Id, OutletSummary Summary)> outlets, SqliteSession session)
    {
        if (outlets.All(outlet => outlet.Summary.Newest is not null))
        {
            return [.. outlets.Select(outlet => outlet.Summary)];
        }

        var stretches = session.Rows(
            "SELECT outlet, min(published_start), max(published_end) FROM article WHERE published_end IS NOT NULL GROUP BY outlet",
            row => (Outlet: row.GetInt64(0), Range: new DateRange(DateOnly.FromDayNumber(row.GetInt32(1)), DateOnly.FromDayNumber(row.GetInt32(2)))))
            .ToDictionary(pair => pair.Outlet, pair => pair.Range);
        return
        [
            .. outlets.Select(outlet => outlet.Summary.Newest is null && stretches.TryGetValue(outlet.Id, out var range)
                ? outlet.Summary with { Within = range }
                : outlet.Summary),
        ];
    }
}
