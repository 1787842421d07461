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
    private readonly WordMatch period = new(lists["moves.kind_period"]);
    private readonly WordMatch gluedPeriod = new(lists["moves.kind_period_glued"]);
    private readonly WordMatch notPeriod = new(lists["moves.not_period"]);
    private readonly WordMatch stretches = new(lists["moves.stretches"]);
    private readonly WordMatch marketCap = new(lists["moves.kind_market_cap"]);
    private readonly WordMatch progressive = new(lists["moves.progressive"]);

    /// <summary>The kind that the sentence itself gives, or null.</summary>
    public MoveKind? Of(MoveScene scene, int i, Heading heading, PricedName name)
    {
        if (name.Security?.Subtype == "future" || name.Span.In(scene.Text).EndsWith(Futures, StringComparison.Ordinal))
        {
            return MoveKind.Futures;
        }

        var behind = Behind(scene, i, heading);
        return Before(scene, i, behind) ?? behind;
    }

    /// <summary>Whether a sentence without percentages tells that a session has closed.</summary>
    public MoveKind? OfSession(string text, int from, int to)
        => Last(close, text, from, to) >= 0 ? MoveKind.Close : null;

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

    private MoveKind? Behind(MoveScene scene, int i, Heading heading)
    {
        var (from, to) = (scene.Percents[i].End, scene.SegmentEnd(i));
        var visible = scene.Visible;
        if (heading.Source == HeadingSource.Behind && visible[..heading.Word.End].EndsWith("다가", StringComparison.Ordinal))
        {
            return MoveKind.Intraday;
        }

        if (heading.Source != HeadingSource.Sign && IsGoingOn(visible, heading.Word.Start, heading.Word.End))
        {
            return MoveKind.Intraday;
        }

        // The verb at the sentence's end serves every member of a list; within a clause the nearest counts.
        return First(scene.Text, from, to) ?? First(scene.Text, from, scene.Window.End);
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

    private MoveKind? First(string text, int from, int to)
    {
        var visible = text.AsSpan(0, to);
        for (var at = from; at < to; at++)
        {
            var kind = premarket.At(visible, at) is not null ? MoveKind.Premarket
                : afterhours.At(visible, at) is not null ? MoveKind.Afterhours
                : intraday.At(visible, at) is not null ? MoveKind.Intraday
                : close.At(visible, at) is not null ? MoveKind.Close
                : (MoveKind?)null;
            if (kind is not null)
            {
                return kind is MoveKind.Premarket or MoveKind.Afterhours ? null : kind;
            }
        }

        return null;
    }

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

    /// <summary>Where a date is the base of a longer comparison: 7월 말 대비, 13일 이후. Yesterday as a base makes a day's move.</summary>
    private int LastStretch(MoveScene scene, int from, int to, bool isClose)
    {
        var visible = scene.Text.AsSpan(0, to);
        for (var d = scene.Dates.Count - 1; d >= 0; d--)
        {
            var date = scene.Dates[d];
            if (date.Span.Start < from || date.Span.End > to || date.Kind == DateMentionKind.Relative || (isClose && date.Kind == DateMentionKind.Day))
            {
                continue;
            }

            var at = date.Span.End < to && visible[date.Span.End] == ' ' ? date.Span.End + 1 : date.Span.End;
            at = at < to && visible[at] is '말' or '초' ? at + 1 : at;
            at = at < to && visible[at] == ' ' ? at + 1 : at;
            if (stretches.At(visible, at) is not null)
            {
                return date.Span.Start;
            }
        }

        return -1;
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

    private static int Last(WordMatch list, string text, int from, int to) => list.Last(text.AsSpan(0, to), from);
}
