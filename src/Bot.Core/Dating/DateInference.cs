using System.Globalization;
using Bot.Core.Cleaning;
using Bot.Core.Lexicon;

namespace Bot.Core.Dating;

/// <summary>
/// Narrows down the day of publication of an article that prints none. Events of known days give the earliest day; the way Korean papers print
/// days gives the rest: a bare 29일 is a day of the current month (or of the last few days), 지난달 20일 one of the month before.
/// </summary>
internal sealed class DateInference(DatingWords words, EventFinder events)
{
    /// <summary>A text that opens with an event, or names two within these days of each other, reports it as news.</summary>
    private const int LeadSentences = 5;
    private const int EventsTogether = 14;

    public PublicationDate Infer(CleanText text)
    {
        var named = events.Find(text);
        if (named.Count == 0)
        {
            return PublicationDate.Unknown;
        }

        var clues = DateClues.Collect(text, words, named);
        var latest = named.MaxBy(item => item.Event.Date).Event;
        if ((clues.IsPlaced || (IsNews(named, latest) && clues.HasBareDays)) && clues.FirstWindow(latest.Date) is { } window)
        {
            return new PublicationDate(window, DateSource.Events, WhyRange(latest, clues).ToString());
        }

        return new PublicationDate(null, DateSource.Events, WhyAfter(latest).ToString());
    }

    private static bool IsNews(IReadOnlyList<NamedEvent> named, DatedEvent latest)
        => named.Any(item => item.Event == latest && item.Sentence < LeadSentences)
            || named.Any(item => item.Event != latest && latest.Date.DayNumber - item.Event.Date.DayNumber <= EventsTogether);

    private static DateReason WhyRange(DatedEvent latest, DateClues clues)
    {
        var days = string.Join(", ", clues.Printed);
        return new DateReason(
            $"발행일이 적혀 있지 않아, 본문이 전하는 일(‘{latest.Korean}’, {Iso(latest.Date)})과 본문이 적은 날({days})에서 미루어 잡은 범위입니다.",
            $"The file gives no date; this range follows from an event the text reports ({latest.English}, {Iso(latest.Date)}) and from the days it prints ({days}).");
    }

    private static DateReason WhyAfter(DatedEvent latest) => new(
        $"발행일을 알 수 없습니다. 본문이 ‘{latest.Korean}’({Iso(latest.Date)})을 다루므로 그날이나 그 뒤의 기사입니다.",
        $"The date is unknown; the text reports an event ({latest.English}, {Iso(latest.Date)}), so it is of that day or later.");

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
