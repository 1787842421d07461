using Bot.Core.Articles;
using Bot.Core.Cleaning;
using Bot.Core.Dating;

namespace Bot.Core.Extraction.Moves;

/// <summary>
/// Says of each move of an article on which day it was and whether it is a close, an intraday move, …; remembers what sentences set for those
/// behind them: the session of each market, an extended-hours scene, a stretch of time that a whole paragraph is about.
/// </summary>
internal sealed class MoveTiming(MoveRules rules, ArticleReading reading)
{
    /// <summary>For so many sentences a stretch of time stays the topic of an article that speaks of no session.</summary>
    private const int StretchReach = 6;

    private readonly SessionLog log = new();
    private MoveKind? kindBefore;
    private int kindBeforeAt = -StretchReach;
    private string? marketBefore;
    private int episodeBefore = -1;
    private readonly HashSet<(string? Market, DateRange Day)> episodes = [];
    private int stretchAt = -StretchReach - 1;

    /// <summary>Kind and day of a draft.</summary>
    /// <param name="index">The sentence's index.</param>
    /// <param name="scene">Its scene.</param>
    /// <param name="draft">What moved.</param>
    /// <param name="market">The market it belongs to, or the one spoken of.</param>
    /// <param name="isFirst">No move of this sentence came before.</param>
    public (MoveKind? Kind, DateRange? Date) Of(int index, MoveScene scene, MoveDraft draft, string? market, bool isFirst)
    {
        var date = NotAfterPublication(rules.Days.Of(scene, draft.Percent, market, log));
        var inherited = Inherited(index, scene, draft, market, isFirst);
        var kind = rules.Kinds.Of(scene, draft.Percent, draft.Heading, draft.Name);
        if (kind == MoveKind.Intraday && inherited is MoveKind.Afterhours or MoveKind.Premarket && !rules.Kinds.NamesRegularSession(scene, draft.Percent))
        {
            // 시간외 거래에서 한때 5% 밀렸다: 한때 stays inside the scene.
            kind = inherited;
        }

        // Coins trade around the clock: no market's close is theirs.
        var hasSessions = draft.Name.Security?.Subtype != "coin";
        // 한때 5% 밀렸으나 2% 내렸다: the second is the result.
        var followsEpisode = kind is null && !isFirst && episodeBefore >= 0 && episodeBefore < draft.Percent;
        kind ??= (followsEpisode ? null : inherited) ?? (hasSessions ? log.KindOf(market, date) : null) ?? OfStretch(index, scene, draft.Percent, market);
        if (scene.IsQuotation)
        {
            return (kind, null);
        }

        date = kind == MoveKind.Period ? null : date ?? NamedLast(index, scene.Window, kind, market);
        if (kind is null && hasSessions && date is { } day && IsOver(day) && (followsEpisode || KindFinder.GivesLevel(scene, draft.Heading)))
        {
            kind = MoveKind.Close;
        }

        Remember(index, scene, draft, market, kind, date, hasSessions);
        return (kind, date);
    }

    private void Remember(int index, MoveScene scene, MoveDraft draft, string? market, MoveKind? kind, DateRange? date, bool hasSessions)
    {
        var isEpisode = kind == MoveKind.Intraday && rules.Kinds.IsEpisode(scene, draft.Percent, draft.Heading);
        if (kind != MoveKind.Period)
        {
            log.Note(market, date, !isEpisode && hasSessions && kind is MoveKind.Close or MoveKind.Intraday ? kind : null, IsNamed(scene, draft.Percent));
        }

        if (isEpisode && hasSessions && date is { } episodeDay)
        {
            episodes.Add((market, episodeDay));
        }

        (kindBefore, kindBeforeAt, marketBefore, episodeBefore) = (kind, index, market, isEpisode ? draft.Percent : -1);
        stretchAt = kind == MoveKind.Period ? index : stretchAt;
    }

    /// <summary>지난 18일 points back, as 전날 does; 18일 goes there.</summary>
    private bool IsNamed(MoveScene scene, int percent)
        => rules.Days.NearestDay(scene, percent) is { Kind: DateMentionKind.Day } day && !day.Span.In(scene.Text).StartsWith("지난", StringComparison.Ordinal);

    /// <summary>A headline frames its whole article: 코스피 2% 하락 마감, 뉴욕증시 상승 출발.</summary>
    public void NoteTitle()
    {
        var title = reading.Article.Title;
        var whole = new TextSpan(0, title.Length);
        if (rules.Markets.FirstIn(title, whole) is { } market)
        {
            log.Note(market, null, KindFinder.OfSession(rules.Kinds.CuesOf(title, whole)), isNamed: false);
        }
    }

    /// <summary>A sentence without moves may set the session, an extended-hours scene or a stretch for those that follow.</summary>
    public void Note(int index, TextSpan sentence, string? market)
    {
        var text = reading.Text.Masked;
        var cues = rules.Kinds.CuesOf(text, sentence);
        if (KindFinder.ExtendedHours(cues) is { } extended)
        {
            (kindBefore, kindBeforeAt, marketBefore, episodeBefore) = (extended, index, market, -1);
        }
        else if (rules.Kinds.TellsOfStretch(cues, text, sentence))
        {
            stretchAt = index;
        }

        if (market is null)
        {
            return;
        }

        DateRange? day = null;
        foreach (var date in reading.Dates.StartingIn(sentence))
        {
            // The newest day of the sentence is the one it reports from; an older one is what it looks back on.
            var names = date.Kind == DateMentionKind.Day || date.Span.In(text) is "이날";
            if (names && sentence.Contains(date.Span) && date.Range is { IsDay: true } range && (day is not { } known || range.Start > known.Start))
            {
                day = NotAfterPublication(range) ?? day;
            }
        }

        log.Note(market, day, KindFinder.OfSession(cues), isNamed: day is not null);
    }

    /// <summary>What the article tells only later: that the session had closed, and which day it was.</summary>
    public Move Completed(Move move, string? market)
    {
        // Where 한때 tells the peaks of a day that is over, what is told without it are results.
        if (move.Kind is null && move.Date is { } day && (log.HasClosed(market, day) || (IsOver(day) && episodes.Contains((market, day)))))
        {
            return move with { Kind = MoveKind.Close };
        }

        return move.Date is null && move.Kind is not (null or MoveKind.Period) ? move with { Date = log.OnlyDateOf(market) } : move;
    }

    /// <summary>
    /// The kind of the move before, when nothing between says another: every kind within a sentence; from the sentence before only those that
    /// set the scene (이달 들어, 시간외 거래에서), and not when a day or the base of a day's move is named.
    /// </summary>
    private MoveKind? Inherited(int index, MoveScene scene, MoveDraft draft, string? market, bool isFirst)
        => index - kindBeforeAt > 1 || NamesDay(scene, draft.Percent) ? null
            // A report on a session looks at a month in passing and comes back; a report on a month stays with it.
            : !isFirst || (kindBefore == MoveKind.Period && !log.Knows(market)) || (kindBefore is MoveKind.Afterhours or MoveKind.Premarket && TradesOutsideHours(draft.Name, market)) ? kindBefore
            : null;

    /// <summary>Shares of the market whose extended hours were spoken of; an index or a currency has none.</summary>
    private bool TradesOutsideHours(PricedName name, string? market)
        => (marketBefore is null || market is null || market == marketBefore) && name.Security?.Subtype is null or "stock" or "etf";

    /// <summary>In an article about a month or a year, a percentage that nothing dates is of that stretch.</summary>
    private MoveKind? OfStretch(int index, MoveScene scene, int percent, string? market)
        => index - stretchAt <= StretchReach && !log.Knows(market) && !NamesDay(scene, percent) ? MoveKind.Period : null;

    private bool NamesDay(MoveScene scene, int percent)
        => rules.Days.IsOfOneDay(scene, percent) || (rules.Days.NearestDay(scene, percent) is { } day && day.Span.Start >= scene.SegmentStart(percent));

    /// <summary>The day named last: in the same paragraph, or further back for a move that is surely of one session.</summary>
    private DateRange? NamedLast(int index, TextSpan sentence, MoveKind? kind, string? market)
    {
        var reach = kind is null ? reading.Text.Lines[reading.Text.Sentences[index].Line].Span.Start : 0;
        return NotAfterPublication(DayFinder.NamedLast(reading, sentence.Start, reach, market));
    }

    private bool IsOver(DateRange day) => reading.Article.Published.Range is { } published && day.End < published.Start;

    private DateRange? NotAfterPublication(DateRange? date)
        => date is { } day && reading.Article.Published.Range is { } published && day.Start > published.End ? null : date;
}
