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
            // Only the newest of equal ones is ever asked for; a text of a hundred thousand moves must not be walked through for each.
            var session = new Session(market, date, kind, isNamed);
            sessions.Remove(session);
            sessions.Add(session);
        }
    }

    /// <summary>
    /// The day that later sentences of the same market speak of: the one named last, or a later one; an older day that is only pointed at (전날 9% 내린 데
    /// 이어) is looked back on. A market that has none follows its neighbours in time.
    /// </summary>
    public DateRange? DateOf(string? market)
        => Latest(session => session.Market == market || session.Market is null || market is null) ?? Latest(session => IsWest(session.Market) == IsWest(market));

    private DateRange? Latest(Predicate<Session> wanted)
    {
        var named = Math.Max(0, sessions.FindLastIndex(session => session is { Date: not null, IsNamed: true } && wanted(session)));
        DateRange? latest = null;
        foreach (var session in sessions.Skip(named))
        {
            latest = session.Date is { } day && wanted(session) && (latest is not { } known || day.Start > known.Start) ? day : latest;
        }

        return latest;
    }

    /// <summary>The day of the newest session of exactly this market.</summary>
    public DateRange? OwnDateOf(string market) => sessions.FindLast(session => session.Date is not null && session.Market == market)?.Date;

    /// <summary>The market whose day the text named last: 이날 means that day.</summary>
    public string? NamedMarket => sessions.FindLast(session => session.IsNamed)?.Market;

    /// <summary>Whether that market's day was told as a close or while it went on. Once a day has closed, what is told after it are closes too.</summary>
    public MoveKind? KindOf(string? market, DateRange? date)
    {
        if ((Newest(market, session => session.Kind is not null) ?? NewestNear(market, session => session.Kind is not null)) is not { } newest
            || !(newest.Date is null || date is null || newest.Date == date))
        {
            return null;
        }

        return Newest(newest.Market, session => session.Kind == MoveKind.Close && session.Date == newest.Date) is null ? newest.Kind : MoveKind.Close;
    }

    /// <summary>Whether any session of this market has been spoken of.</summary>
    public bool Knows(string? market) => Newest(market, _ => true) is not null;

    /// <summary>Whether the article tells anywhere that this market closed on this day.</summary>
    public bool HasClosed(string? market, DateRange date)
        => sessions.Exists(session => session.Kind == MoveKind.Close && session.Market == market && session.Date == date);

    /// <summary>The one day of this market, when the article speaks of no other.</summary>
    public DateRange? OnlyDateOf(string? market)
    {
        var days = sessions.Where(session => session.Date is not null && session.Market == market).Select(session => session.Date).Distinct().ToList();
        return days.Count == 1 ? days[0] : null;
    }

    private Session? Newest(string? market, Predicate<Session> wanted)
        => sessions.FindLast(session => wanted(session) && (session.Market == market || session.Market is null || market is null));

    /// <summary>Tokyo, Hong Kong and Seoul trade on the same day; so, to a Korean reader, do Frankfurt and New York.</summary>
    private Session? NewestNear(string? market, Predicate<Session> wanted)
        => sessions.FindLast(session => wanted(session) && IsWest(session.Market) == IsWest(market));

    private static bool IsWest(string? market) => market is "us" or "eu";

    private sealed record Session(string? Market, DateRange? Date, MoveKind? Kind, bool IsNamed);
}
