using System.Globalization;
using Bot.Core.Dating;
using Bot.Core.Storage;

namespace Bot.Store.Sqlite.Reading;

/// <summary>The one row of the table state.</summary>
internal sealed record StateRow(long Generation, long Tokens, IndexSummary Summary)
{
    public static StateRow Read(SqliteSession session)
    {
        var state = session.First(
            "SELECT generation, tokens, articles, stories, reactions, moves, figures, newest, oldest, loaded_at FROM state",
            row => new StateRow(row.GetInt64(0), row.GetInt64(1), new IndexSummary(
                row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetInt32(5), row.GetInt32(6), Day(row, 7), Day(row, 8),
                row.IsNull(9) ? null : DateTimeOffset.ParseExact(row.GetString(9), "O", CultureInfo.InvariantCulture))))
            ?? throw new StoreException("The index has lost its state; delete the file and load the corpus again.");
        return state.Summary.Newest is null ? state with { Summary = state.Summary with { NewestWithin = NewestWithin(session) } } : state;
    }

    // Ids are in the order of dates, so the last article with a range is the newest.
    private static DateRange? NewestWithin(SqliteSession session)
        => session.Number("SELECT published_start FROM article WHERE published_end IS NOT NULL ORDER BY id DESC LIMIT 1") is { } start
            && session.Number("SELECT published_end FROM article WHERE published_end IS NOT NULL ORDER BY id DESC LIMIT 1") is { } end
            ? new DateRange(DateOnly.FromDayNumber((int)start), DateOnly.FromDayNumber((int)end))
            : null;

    public static DateOnly? Day(SqliteRow row, int column) => row.IsNull(column) ? null : RowId.Day(row.GetInt32(column));
}
