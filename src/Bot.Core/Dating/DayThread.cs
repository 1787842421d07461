using Bot.Core.Cleaning;

namespace Bot.Core.Dating;

/// <summary>
/// Which day a text speaks of from sentence to sentence. The days it reports from (today's, or the last few) stay the topic until another one
/// is named; a day further back is an aside that 이날 means only right behind it.
/// </summary>
internal sealed class DayThread(DateRange? published)
{
    /// <summary>So many days before publication a day still is what the article reports from.</summary>
    private const int Fresh = 4;

    /// <summary>A range of publication whose meanings differ by more than this says nothing useful.</summary>
    private const int WidestMeaning = 62;

    private readonly record struct Spoken(DateRange Range, bool IsAbroad, int Line, int Sentence);

    private Spoken? _topic;
    private Spoken? _home;
    private Spoken? _aside;
    private int _line;
    private int _sentence;
    private DatePlace _place;

    /// <summary>The day 이날 means in this sentence is one of a place abroad.</summary>
    public bool IsAbroad => Current?.IsAbroad ?? false;

    private Spoken? Current
    {
        get
        {
            if (_aside is { } aside && aside.Line == _line && aside.Sentence >= _sentence - 1 && (_topic is not { } topic || topic.Sentence <= aside.Sentence))
            {
                return aside;
            }

            return _topic is { IsAbroad: true } abroad && IsHomeMeant(abroad) ? _home : _topic ?? _aside;
        }
    }

    /// <summary>An article about the market at home that looks abroad for a paragraph comes back to its own day.</summary>
    private bool IsHomeMeant(Spoken abroad) => _place switch
    {
        DatePlace.Home => true,
        DatePlace.Abroad => false,
        _ => _home is not null && (abroad.Line != _line || abroad.Sentence < _sentence - 2),
    };

    public void Enter(Sentence sentence, DatePlace place)
    {
        _sentence += sentence.Line == _line ? 1 : 2;
        (_line, _place) = (sentence.Line, place);
    }

    public DateRange? MeaningOf(DateExpression expression)
    {
        var speaking = Current?.Range ?? (expression.Form == DateForm.FromContext ? published : null);
        if (published is not { } range)
        {
            return new DateMeaning(null, speaking).Of(expression);
        }

        var last = new DateMeaning(range.End, speaking).Of(expression);
        if (range.IsDay || last is not { } latest)
        {
            return last;
        }

        // Meanings never go back while the day of publication goes on, so that the two ends enclose all of them.
        return new DateMeaning(range.Start, speaking).Of(expression) is { } earliest
            && (earliest == latest || latest.End.DayNumber - earliest.Start.DayNumber <= WidestMeaning)
            ? new DateRange(earliest.Start, latest.End)
            : null;
    }

    /// <summary>Takes a resolved expression of a body line into account for what follows.</summary>
    public void Follow(DateExpression expression, DateRange? range, bool isAbroad)
    {
        var isDay = expression.Form is DateForm.Day or DateForm.MonthDay or DateForm.FullDate or DateForm.Weekday or DateForm.FromContext;
        if (range is not { } day || !isDay || expression.Until is not null || expression.IsHomeTime || expression is { IsBound: true, Form: not DateForm.FromContext })
        {
            return;
        }

        var spoken = new Spoken(day, isAbroad, _line, _sentence);
        if (expression.Form == DateForm.FromContext)
        {
            // 이날 goes back to its day; 다음 날 is told on from; 전날 is only looked back at.
            _aside = expression.Number > 0 ? spoken : _aside;
            if (expression.Number == 0 && !day.Equals(_aside?.Range))
            {
                SetTopic(spoken);
            }
        }
        else if (published is { } range2 && (day.Start > range2.End || day.End.AddDays(Fresh) < range2.Start))
        {
            _aside = day.Start > range2.End ? _aside : spoken;
        }
        else
        {
            SetTopic(spoken);
        }
    }

    private void SetTopic(Spoken spoken)
    {
        _topic = spoken;
        _home = spoken.IsAbroad ? _home : spoken;
    }
}
