using Bot.Core.Dating;

namespace Bot.Core.Extraction.Moves;

/// <summary>
/// The trading sessions an article has spoken of, newest last. A market report names its day once, at the beginning, and prints twenty moves
/// after it; a report on one market looks back on another, so each market has its own day.
/// </summary>
internal sealed class SessionLog
{
    private readonly List<Session> sessions = [];

    public void Note(string? market, DateRange? date, MoveKind? kind, int sentence)
    {
        if (date is not null || kind is not null)
        {
            sessions.Add(new Session(market, date, kind, sentence));
        }
    }

    /// <summary>The day that later sentences of the same market speak of.</summary>
    public DateRange? DateOf(string? market)
        => sessions.FindLast(session => session.Date is not null && (session.Market == market || session.Market is null || market is null))?.Date;

    /// <summary>The day of the newest session of exactly this market.</summary>
    public DateRange? OwnDateOf(string market) => sessions.FindLast(session => session.Date is not null && session.Market == market)?.Date;

    /// <summary>The market of the newest session that has a day.</summary>
    public string? NewestMarket => sessions.FindLast(session => session.Date is not null)?.Market;

    /// <summary>Whether that market's day was told as a close or while it went on.</summary>
    public MoveKind? KindOf(string? market, DateRange? date)
    {
        var newest = sessions.FindLast(session => session.Kind is not null && (session.Market == market || session.Market is null || market is null));
        return newest is not null && (newest.Date is null || date is null || newest.Date == date) ? newest.Kind : null;
    }

    private sealed record Session(string? Market, DateRange? Date, MoveKind? Kind, int Sentence);
}
