using Bot.Core.Dating;
using Bot.Core.Extraction.Numbers;
using Bot.Core.Lexicon;

namespace Bot.Core.Extraction.Moves;

/// <summary>Finds the trading day of a move: the nearest day in front of it that is no base of comparison, else the session its market is in.</summary>
internal sealed class DayFinder(WordLists lists, MoveVocabulary words)
{
    private const string ThisDay = "이날";
    private const string OfTheDayBefore = "전날의 ";

    private readonly WordMatch bases = new(lists["moves.date_bases"]);
    private readonly WordMatch oneDay = new(lists["moves.one_day"]);

    public DateRange? Of(MoveScene scene, int i, string? market, SessionLog log)
    {
        if (scene.IsQuotation)
        {
            return null;
        }

        if (scene.Text.AsSpan(scene.SegmentStart(i), scene.Percents[i].Start - scene.SegmentStart(i)).Contains(OfTheDayBefore, StringComparison.Ordinal))
        {
            // 전날의 급락(-3%)을 만회했다: told only to compare.
            return null;
        }

        var mention = NearestDay(scene, i);
        if (mention is null)
        {
            return log.DateOf(market);
        }

        // 이날 means the day named last, which in a wrap may be another market's.
        return market is not null && mention.Span.In(scene.Text).StartsWith(ThisDay, StringComparison.Ordinal)
            && log.NamedMarket is { } named && named != market && log.OwnDateOf(market) is { } own ? own : mention.Range;
    }

    /// <summary>
    /// The day an article named last before <paramref name="before"/>, for a move whose session nothing else dates: <c>27일(현지시간) 실적을 발표했다. 주가는
    /// 시간외 거래에서 3% 내렸다</c>. A day abroad dates a share listed abroad, a day at home one at home.
    /// </summary>
    public static DateRange? NamedLast(ArticleReading reading, int before, int reach, string? market)
    {
        for (var d = reading.Dates.FirstFrom(before) - 1; d >= 0; d--)
        {
            var date = reading.Dates[d];
            if (date.Span.End > before)
            {
                continue;
            }

            if (date.Span.Start < reach)
            {
                break;
            }

            if (date.Kind != DateMentionKind.Period && date is { IsBound: false, Range.IsDay: true } && (market is null or "jp" or "cn" or "tw" || date.IsAbroad == (market != "kr")))
            {
                return date.Range;
            }
        }

        return null;
    }

    /// <summary>Whether the words of percentage <paramref name="i"/> compare with the session before (전장보다) or tell of one day (하루 만에, 발표 뒤).</summary>
    public bool IsOfOneDay(MoveScene scene, int i)
    {
        var visible = scene.Text.AsSpan(0, scene.Percents[i].Start);
        return words.DayBases.First(visible, scene.SegmentStart(i)) >= 0 || oneDay.First(visible, scene.SegmentStart(i)) >= 0;
    }

    /// <summary>The last day named before percentage <paramref name="i"/> in its sentence, or null.</summary>
    public DateMention? NearestDay(MoveScene scene, int i)
    {
        for (var d = scene.Dates.Length - 1; d >= 0; d--)
        {
            var date = scene.Dates[d];
            if (date.Span.End <= scene.Percents[i].Start && date.Kind != DateMentionKind.Period && date.Range is { IsDay: true }
                && !IsBase(scene, date.Span.End, scene.Percents[i].Start))
            {
                return date;
            }
        }

        return null;
    }

    /// <summary><c>전날보다</c>, <c>23일(57달러)보다</c>, <c>13일부터</c>, <c>31일 급등분</c>, <c>전날 급락했던</c>.</summary>
    private bool IsBase(MoveScene scene, int end, int limit)
    {
        var text = scene.Text.AsSpan(0, limit);
        var at = Phrases.NounPhrase.SkipGlosses(text, end);
        var next = at < text.Length && KoreanUnits.IsBlank(text[at]) ? at + 1 : at;
        if (bases.At(text, at) is not null || bases.At(text, next) is not null)
        {
            return true;
        }

        if ((words.Up.At(text, next) ?? words.Down.At(text, next)) is null)
        {
            return false;
        }

        while (next < text.Length && !char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return text[next - 1] is '던' or '한' or '진' or '른' or '린';
    }
}
