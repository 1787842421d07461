using Bot.Core.Cleaning;

namespace Bot.Core.Dating;

/// <summary>What the dates printed in a text say about the day it was published. Each clue allows some days and forbids others.</summary>
internal sealed class DateClues
{
    /// <summary>A bare day of another month is at most so many days old: 31일(현지시간) on the first or second.</summary>
    private const int Fresh = 4;

    private const int LeadSentences = 3;
    private const int LongestSearch = 400;
    private const int MostPrinted = 6;

    private readonly List<Func<DateOnly, bool>> _clues = [];
    private readonly List<string> _printed = [];

    /// <summary>The days printed, for the reason.</summary>
    public IReadOnlyList<string> Printed => _printed;

    public bool HasBareDays { get; private set; }

    /// <summary>An event is placed in a month (지난달 20일 …을 공개했다), so that nothing need be assumed.</summary>
    public bool IsPlaced { get; private set; }

    public static DateClues Collect(CleanText text, DatingWords words, IReadOnlyList<NamedEvent> named)
    {
        var clues = new DateClues();
        var events = named.ToLookup(item => item.Sentence, item => item.Event.Date);
        var earliest = named.Max(item => item.Event.Date);
        var expressions = new List<DateExpression>();
        var bodySentence = 0;
        for (var i = 0; i < text.Sentences.Length; i++)
        {
            var sentence = text.Sentences[i];
            if (text.Lines[sentence.Line].Kind != LineKind.Body)
            {
                continue;
            }

            expressions.Clear();
            DateScanner.Scan(text.Masked, sentence.Span, words, expressions);
            foreach (var expression in expressions)
            {
                if (clues.Take(expression, earliest, bodySentence < LeadSentences) | clues.Place(expression, events[i], IsEventTold(expression, sentence, text, words)))
                {
                    clues.Print(expression.Span.Of(text.View));
                }
            }

            bodySentence++;
        }

        return clues;
    }

    /// <summary>The first run of days, from <paramref name="earliest"/> on, that every clue allows.</summary>
    public DateRange? FirstWindow(DateOnly earliest)
    {
        DateOnly? start = null;
        for (var day = earliest; day <= earliest.AddDays(LongestSearch); day = day.AddDays(1))
        {
            var isAllowed = _clues.TrueForAll(clue => clue(day));
            if (isAllowed)
            {
                start ??= day;
            }
            else if (start is { } first)
            {
                return new DateRange(first, day.AddDays(-1));
            }
        }

        return null;
    }

    private bool Take(DateExpression expression, DateOnly earliest, bool isLead)
    {
        if (expression.IsFuture || expression.IsHomeTime || expression.Frame == DateFrame.Coming)
        {
            return false;
        }

        switch (expression)
        {
            case { IsBareDay: true }:
                HasBareDays = true;
                _clues.Add(day => IsBareDayOf(expression.Day, day, isLead));
                return true;
            case { Form: DateForm.Weekday, Frame: DateFrame.None }:
                // Reactions to an event follow it.
                _clues.Add(day => DateCalendar.LatestWeekday(expression.Weekday, day) >= earliest);
                return true;
            case { Form: DateForm.FullDate, Until: null } when DateCalendar.TryDay(expression.Year, expression.Month, expression.Day) is { } printed:
                _clues.Add(day => day >= printed);
                return true;
            default:
                return false;
        }
    }

    private static bool IsBareDayOf(int number, DateOnly day, bool isLead)
    {
        var age = day.DayNumber - DateCalendar.LatestDay(number, day).DayNumber;
        return age <= Fresh || (number <= day.Day && !isLead);
    }

    /// <summary>지난달 공개한 …: the frame belongs to the event, not to another part of the sentence.</summary>
    private static bool IsEventTold(DateExpression expression, Sentence sentence, CleanText text, DatingWords words)
        => words.EventVerbs.StartOf(text.View.AsSpan(expression.Span.End, sentence.Span.End - expression.Span.End).TrimStart()) is not null;

    /// <summary>A frame in the sentence that names an event says in which month the article stands.</summary>
    private bool Place(DateExpression expression, IEnumerable<DateOnly> events, bool isTold)
    {
        var fitting = events.Where(happened => expression.Form == DateForm.Day ? expression.Day == happened.Day : isTold).ToList();
        if (fitting.Count == 0 || expression.Month > 0)
        {
            return false;
        }

        var happened = fitting.Max();
        Func<DateOnly, bool>? clue = (expression.Form, expression.Frame) switch
        {
            (DateForm.Day or DateForm.Month, DateFrame.LastMonth) => day => Months(day) - Months(happened) == 1,
            (DateForm.Day or DateForm.Month, DateFrame.ThisMonth) => day => Months(day) == Months(happened),
            (DateForm.Day, DateFrame.Past) => day => day > happened && day <= happened.AddMonths(1),
            (DateForm.Week, DateFrame.LastWeek) => day => DateCalendar.Monday(day).DayNumber - DateCalendar.Monday(happened).DayNumber == 7,
            _ => null,
        };
        if (clue is null)
        {
            return false;
        }

        _clues.Add(clue);
        return IsPlaced = true;
    }

    private void Print(string words)
    {
        if (_printed.Count < MostPrinted && !_printed.Contains(words, StringComparer.Ordinal))
        {
            _printed.Add(words);
        }
    }

    private static int Months(DateOnly day) => (day.Year * 12) + day.Month;
}
