using Bot.Core.Dating;

namespace Bot.Core.Extraction.Moves;

/// <summary>
/// The trading sessions an article has spoken of, newest last. A market report names its day once, at the beginning, and prints twenty moves
/// after it; a report on one market looks back on another, so each market has its own day.
/// </summary>
internal sealed class SessionLog
{
    private readonly List<Session> sessions = [];

    /// <summary>Remembers a session; <paramref name="isNamed"/> tells that the text named the day and it was not taken over.</summary>
    public void Note(string? market, DateRange? date, MoveKind? kind, bool isNamed)
    {
        if (date is not null || kind is not null)
        {
            sessions.Add(new Session(market, date, kind, isNamed));
        }
    }

    /// <summary>The day that later sentences of the same market speak of.</summary>
    public DateRange? DateOf(string? market)
        => sessions.FindLast(session => session.Date is not null && (session.Market == market || session.Market is null || market is null))?.Date;

    /// <summary>The day of the newest session of exactly this market.</summary>
    public DateRange? OwnDateOf(string market) => sessions.FindLast(session => session.Date is not null && session.Market == market)?.Date;

    /// <summary>The market whose day the text named last: 이날 means that day.</summary>
    public string? NamedMarket => sessions.FindLast(session => session.IsNamed)?.Market;

    /// <summary>Whether that market's day was told as a close or while it went on.</summary>
    public MoveKind? KindOf(string? market, DateRange? date)
    {
        var newest = sessions.FindLast(session => session.Kind is not null && (session.Market == market || session.Market is null || market is null));
        return newest is not null && (newest.Date is null || date is null || newest.Date == date) ? newest.Kind : null;
    }

    private sealed record Session(string? Market, DateRange? Date, MoveKind? Kind, bool IsNamed);
}
