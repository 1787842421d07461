using Bot.Core.Articles;
using Bot.Core.Dating;
using Bot.Core.Extraction.Numbers;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Moves;

/// <summary>Tells close, intraday, period, … from the words of the clause: those before the percentage first, then those behind it.</summary>
internal sealed class KindFinder(WordLists lists, MoveVocabulary words, DayFinder days)
{
    private const string Futures = "선물";
    private const string Since = "이후";

    private readonly WordMatch premarket = new(lists["moves.kind_premarket"]);
    private readonly WordMatch afterhours = new(lists["moves.kind_afterhours"]);
    private readonly WordMatch intraday = new(lists["moves.kind_intraday"]);
    private readonly WordMatch close = new(lists["moves.kind_close"]);
    private readonly WordMatch closeBefore = new(lists["moves.kind_close_before"]);
    private readonly WordMatch overnight = new(lists["moves.kind_overnight"]);
    private readonly WordMatch episode = new(lists["moves.kind_episode"]);
    private readonly WordMatch ongoing = new(lists["moves.kind_ongoing"]);
    private readonly WordMatch within = new(lists["moves.period_within"]);
    private readonly WordMatch period = new(lists["moves.kind_period"]);
    private readonly WordMatch gluedPeriod = new(lists["moves.kind_period_glued"]);
    private readonly WordMatch regularSession = new(lists["moves.regular_session"]);
    private readonly WordMatch notPeriod = new(lists["moves.not_period"]);
    private readonly WordMatch calendar = new(lists["moves.kind_calendar"]);
    private readonly WordMatch calendarAfter = new(lists["moves.calendar_after"]);
    private readonly WordMatch stretches = new(lists["moves.stretches"]);
    private readonly WordMatch marketCap = new(lists["moves.kind_market_cap"]);
    private readonly WordMatch progressive = new(lists["moves.progressive"]);

    // All that a sentence without moves is asked for: one walk over it finds whether any of these stands there, and mostly none does.
    private readonly WordMatch anyCue = new(((string[])["kind_premarket", "kind_afterhours", "kind_close", "kind_overnight", "kind_ongoing", "price_evidence"])
        .SelectMany(list => lists["moves." + list]));

    private readonly WordMatch anySession = new(((string[])["kind_premarket", "kind_afterhours", "kind_intraday", "kind_close"]).SelectMany(list => lists["moves." + list]));

    /// <summary>The kind that the sentence itself gives, or null.</summary>
    public MoveKind? Of(MoveScene scene, int i, Heading heading, PricedName name)
    {
        if (name.Security?.Subtype == "future" || name.Span.In(scene.Text).EndsWith(Futures, StringComparison.Ordinal))
        {
            return MoveKind.Futures;
        }

        if (heading.IsReturn(scene.Text))
        {
            return MoveKind.Period;
        }

        var behind = Behind(scene, i, heading);
        return Before(scene, i, behind) ?? behind ?? (ClosedBefore(scene, i) || Holds(overnight, scene.Text, scene.Window.Start, scene.Percents[i].Start) ? MoveKind.Close : null);
    }

    /// <summary>What a sentence without percentages, or a headline, tells of sessions and prices.</summary>
    public SessionCues CuesOf(string text, TextSpan sentence)
    {
        var visible = text.AsSpan(0, sentence.End);
        var cues = SessionCues.None;
        for (var at = anyCue.First(visible, sentence.Start); at >= 0; at = anyCue.First(visible, at + 1))
        {
            cues |= (premarket.At(visible, at) is null ? SessionCues.None : SessionCues.Premarket)
                | (afterhours.At(visible, at) is null ? SessionCues.None : SessionCues.Afterhours)
                | ((close.At(visible, at) ?? overnight.At(visible, at)) is null ? SessionCues.None : SessionCues.Closed)
                | (ongoing.At(visible, at) is null ? SessionCues.None : SessionCues.Ongoing)
                | (words.PriceEvidence.At(visible, at) is null ? SessionCues.None : SessionCues.Price);
        }

        return cues;
    }

    /// <summary>Whether a session has closed or is going on.</summary>
    public static MoveKind? OfSession(SessionCues cues)
        => cues.HasFlag(SessionCues.Closed) ? MoveKind.Close
            : cues.HasFlag(SessionCues.Ongoing) ? MoveKind.Intraday
            : null;

    /// <summary>한때 5% 밀렸다가: the furthest point of one price, after which its result may follow.</summary>
    public bool IsEpisode(MoveScene scene, int i, Heading heading)
        => Last(episode, scene.Text, scene.SegmentStart(i), scene.Percents[i].Start) >= 0
            || (heading.Source == HeadingSource.Behind && Last(episode, scene.Text, scene.Percents[i].End, heading.Word.End) >= 0)
            || EndsInTurn(scene, i, heading);

    /// <summary>Whether a sentence sets a scene before or after the session: 시간외 거래에서 흔들렸다.</summary>
    public static MoveKind? ExtendedHours(SessionCues cues)
        => cues.HasFlag(SessionCues.Premarket) ? MoveKind.Premarket
            : cues.HasFlag(SessionCues.Afterhours) ? MoveKind.Afterhours
            : null;

    /// <summary>Whether a sentence speaks of prices over a stretch of time: 지난 한 달 가장 많이 오른 종목이다.</summary>
    public bool TellsOfStretch(SessionCues cues, string text, TextSpan sentence)
        => cues.HasFlag(SessionCues.Price) && LastPeriod(text, sentence.Start, sentence.End) >= 0;

    /// <summary>정규장에서, 장중: the words of percentage <paramref name="i"/> leave extended hours.</summary>
    public bool NamesRegularSession(MoveScene scene, int i)
        => regularSession.Last(scene.Text.AsSpan(0, scene.Percents[i].Start), scene.SegmentStart(i)) >= 0;

    /// <summary><c>1.2% 오른 2500.12를 기록했다</c>: a level behind the direction word, which reports of past sessions give for the close.</summary>
    public static bool GivesLevel(MoveScene scene, Heading heading)
    {
        var at = heading.Word.End;
        var text = scene.Visible;
        return heading is { IsAdnominal: true, Source: HeadingSource.Behind } && at + 1 < text.Length && text[at] == ' ' && KoreanUnits.IsDigit(text[at + 1]);
    }

    private MoveKind? Before(MoveScene scene, int i, MoveKind? behind)
    {
        var (from, to) = (scene.SegmentStart(i), scene.Percents[i].Start);
        if (Last(premarket, scene.Text, from, to) >= 0)
        {
            return MoveKind.Premarket;
        }

        if (Last(afterhours, scene.Text, from, to) >= 0)
        {
            return MoveKind.Afterhours;
        }

        if (IsWithin(scene.Text.AsSpan(0, to).TrimEnd(), from))
        {
            return MoveKind.Period;
        }

        // After a holiday a close is compared with a day by its number: 24일보다 9% 하락해 거래를 마쳤다.
        var stretch = Math.Max(LastPeriod(scene.Text, from, to), LastStretch(scene, from, to, behind == MoveKind.Close));
        if (stretch >= 0 && stretch > LastDay(scene, i, from))
        {
            return MoveKind.Period;
        }

        return Last(intraday, scene.Text, from, to) >= 0 ? MoveKind.Intraday
            : Last(marketCap, scene.Text, from, to) is >= 0 and var cap && IsSubject(scene.Text, cap) ? MoveKind.MarketCap
            : null;
    }

    /// <summary>26만8500원에 장을 마감하며 3% 뛰는 등, 종가 기준 3%: the close stands in front, in the same predicate.</summary>
    private bool ClosedBefore(MoveScene scene, int i) => Last(closeBefore, scene.Text, scene.SegmentStart(i), scene.Percents[i].Start) >= 0;

    private MoveKind? Behind(MoveScene scene, int i, Heading heading)
    {
        var (from, to) = (scene.Percents[i].End, scene.SegmentEnd(i));
        var visible = scene.Visible;
        if (EndsInTurn(scene, i, heading))
        {
            return MoveKind.Intraday;
        }

        if (heading.Source != HeadingSource.Sign && IsGoingOn(visible, heading.Word.Start, heading.Word.End))
        {
            return MoveKind.Intraday;
        }

        // The verb at the sentence's end serves every member of a list; within a clause the nearest counts.
        // 시간외 behind one percentage and before another is the other's.
        var isLast = i + 1 == scene.Percents.Count;
        return First(scene.Text, from, to, isLast) ?? First(scene.Text, from, scene.Window.End, isLast);
    }

    /// <summary>밀렸다가, 빠지다: something else follows in the same session. 28일 올랐다가 29일 내렸다 tells of two.</summary>
    private static bool EndsInTurn(MoveScene scene, int i, Heading heading)
    {
        if (heading.Source != HeadingSource.Behind || !scene.Visible[..heading.Word.End].EndsWith("다가", StringComparison.Ordinal))
        {
            return false;
        }

        var next = i + 1 < scene.Percents.Count ? scene.Percents[i + 1].Start : scene.Window.End;
        foreach (var date in scene.Dates.StartingIn(new TextSpan(heading.Word.End, Math.Max(heading.Word.End, next))))
        {
            if (date.Kind != DateMentionKind.Period)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>급락하고 있다, 상승 중이다, 하락세다.</summary>
    private bool IsGoingOn(ReadOnlySpan<char> text, int wordStart, int wordEnd)
    {
        for (var at = wordStart + 1; at <= wordEnd && at < text.Length; at++)
        {
            if (progressive.At(text, at) is not null || (text[at] == ' ' && progressive.At(text, at + 1) is not null))
            {
                return true;
            }
        }

        return false;
    }

    private MoveKind? First(string text, int from, int to, bool isLast)
    {
        var visible = text.AsSpan(0, to);
        if (anySession.First(visible, from) is not (>= 0 and var at))
        {
            return null;
        }

        var kind = premarket.At(visible, at) is not null ? MoveKind.Premarket
            : afterhours.At(visible, at) is not null ? MoveKind.Afterhours
            : intraday.At(visible, at) is not null ? MoveKind.Intraday
            : MoveKind.Close;
        return kind is MoveKind.Premarket or MoveKind.Afterhours && !isLast ? null : kind;
    }

    /// <summary>사흘 만에 12%, 한 달 새 20%: right before the percentage; 사흘 만에 반등해 12% counts only since when, and 하루 만에 is a day.</summary>
    private bool IsWithin(ReadOnlySpan<char> text, int from)
    {
        if (within.Before(text, text.Length) is not { } word || text.Length - word.Length - from < 2)
        {
            return false;
        }

        var count = text[from..^word.Length].TrimEnd();
        return IsCount(count) && !count.EndsWith("하루", StringComparison.Ordinal) && !count.EndsWith("하룻밤", StringComparison.Ordinal) && !count.EndsWith("1거래일", StringComparison.Ordinal);
    }

    private static bool IsCount(ReadOnlySpan<char> words)
        => words.EndsWith("흘", StringComparison.Ordinal) || words.EndsWith("이틀", StringComparison.Ordinal) || words.EndsWith("닷새", StringComparison.Ordinal)
            || words.EndsWith("엿새", StringComparison.Ordinal) || words.EndsWith("거래일", StringComparison.Ordinal) || words.EndsWith("주일", StringComparison.Ordinal)
            || words.EndsWith("달", StringComparison.Ordinal) || words.EndsWith("개월", StringComparison.Ordinal) || words.EndsWith("주", StringComparison.Ordinal)
            || words.EndsWith("보름", StringComparison.Ordinal) || (words.Length > 1 && words[^1] is '년' or '일' && KoreanUnits.IsDigit(words[^2]));

    private int LastPeriod(string text, int from, int to)
    {
        var visible = text.AsSpan(0, to);
        for (var at = to - 1; at >= from; at--)
        {
            if (period.At(visible, at) is { } word && (at == 0 || !KoreanUnits.IsHangul(visible[at - 1]) || gluedPeriod.At(visible, at) is not null) && !IsInsideNotPeriod(visible, from, at) && words.DayBases.At(visible, at) is null
                && !(word == Since && StandsAlone(visible, from, at)))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Where a date begins a stretch or is its base: 7월 말 대비, 13일 이후, 지난달 엔비디아는. Yesterday as a base makes a day's move.</summary>
    private int LastStretch(MoveScene scene, int from, int to, bool isClose)
    {
        for (var d = scene.Dates.Length - 1; d >= 0; d--)
        {
            var date = scene.Dates[d];
            if (date.Span.Start < from || date.Span.End > to || date.Kind == DateMentionKind.Relative || (isClose && date.Kind == DateMentionKind.Day))
            {
                continue;
            }

            var isPeriod = date.Kind == DateMentionKind.Period;
            if ((isPeriod && IsFromTo(date.Span.In(scene.Text))) || BeginsStretch(scene, date.Span.End, to, isPeriod))
            {
                return date.Span.Start;
            }
        }

        var visible = scene.Text.AsSpan(0, to);
        for (var at = calendar.Last(visible, from); at >= from; at = calendar.Last(visible[..at], from))
        {
            if ((at == 0 || !KoreanUnits.IsHangul(visible[at - 1])) && BeginsStretch(scene, at + calendar.At(visible, at)!.Length, to, isPeriod: true))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>8일부터 12일까지, 8~12일.</summary>
    private static bool IsFromTo(ReadOnlySpan<char> words) => words.Contains("부터", StringComparison.Ordinal) || words.IndexOfAny("~∼～-–") >= 0;

    /// <summary>A particle of time, a base of comparison, or the one that moved follows at once; 7월 물가 and 2분기 실적 are something else's.</summary>
    private bool BeginsStretch(MoveScene scene, int end, int to, bool isPeriod)
    {
        var visible = scene.Text.AsSpan(0, to);
        var at = end < to && visible[end] == ' ' ? end + 1 : end;
        at = at < to && visible[at] is '말' or '초' ? at + 1 : at;
        at = at < to && visible[at] == ' ' ? at + 1 : at;
        return stretches.At(visible, at) is not null
            || (isPeriod && (calendarAfter.At(visible, at) is not null || at >= to || scene.Names.Exists(name => name.Span.Start == at)));
    }

    /// <summary>이후 after a noun begins a stretch; at the head of a clause it only says "then".</summary>
    private static bool StandsAlone(ReadOnlySpan<char> text, int from, int at)
    {
        var before = text[from..at].TrimEnd();
        return before.IsEmpty || before[^1] is ',' or '.';
    }

    private bool IsInsideNotPeriod(ReadOnlySpan<char> text, int from, int at)
    {
        for (var start = at; start >= from && at - start <= 6; start--)
        {
            if (notPeriod.At(text, start) is { } word && start + word.Length > at)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the segment names a day or the base of a day's move last, or -1.</summary>
    private int LastDay(MoveScene scene, int i, int from)
    {
        var day = days.NearestDay(scene, i)?.Span.Start ?? -1;
        return Math.Max(day >= from ? day : -1, Last(words.DayBases, scene.Text, from, scene.Percents[i].Start));
    }

    /// <summary>시총이, 시가총액은: not 시총 1위.</summary>
    private static bool IsSubject(string text, int at)
    {
        var end = at;
        while (end < text.Length && KoreanUnits.IsHangul(text[end]))
        {
            end++;
        }

        return text[end - 1] is '이' or '은' or '도' or '가' or '는' or '을';
    }

    private static bool Holds(WordMatch list, string text, int from, int to) => Last(list, text, from, to) >= 0;

    private static int Last(WordMatch list, string text, int from, int to) => list.Last(text.AsSpan(0, to), from);
}
