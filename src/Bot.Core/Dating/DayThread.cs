namespace Bot.Core.Dating;

/// <summary>
/// Which day a text speaks of from sentence to sentence. The days it reports from (today's, or the last few) stay the topic until another one
/// is named; a day further back is an aside that 이날 means only right behind it.
/// </summary>
/// <param name="published">The day of publication, or null when it is unknown.</param>
internal sealed class DayThread(DateOnly? published)
{
    /// <summary>So many days before publication a day still is what the article reports from.</summary>
    private const int Fresh = 4;

    /// <summary>So many sentences of the same paragraph an aside is told on.</summary>
    private const int Near = 2;

    private readonly record struct Spoken(DateOnly Day, bool IsAbroad, int Line, int Sentence);

    private Spoken? _topic;
    private Spoken? _home;
    private Spoken? _aside;
    private int _line;
    private int _sentence;
    private DatePlace _place;

    /// <summary>The day that the text reports from; null before one is named.</summary>
    public DateRange? Topic => _topic is { } topic ? DateRange.Day(topic.Day) : null;

    private Spoken? Current
    {
        get
        {
            if (NearAside is { } aside && (_topic is not { } topic || topic.Sentence < aside.Sentence))
            {
                return aside;
            }

            return _topic is { IsAbroad: true } abroad && IsHomeMeant(abroad) ? _home : _topic ?? _aside;
        }
    }

    private Spoken? NearAside => _aside is { } aside && aside.Line == _line && aside.Sentence >= _sentence - Near ? aside : null;

    /// <summary>An article about the market at home that looks abroad for a paragraph comes back to its own day.</summary>
    private bool IsHomeMeant(Spoken abroad) => _place switch
    {
        DatePlace.Home => true,
        DatePlace.Abroad => false,
        _ => _home is not null && (abroad.Line != _line || abroad.Sentence < _sentence - Near),
    };

    /// <summary>What the next expression of the text means, and whether its day is one of a place abroad.</summary>
    public (DateRange? Meaning, bool IsAbroad) Read(PrintedDate printed)
    {
        (_line, _sentence, _place) = (printed.Line, printed.Sentence, printed.Place);
        var expression = printed.Expression;
        var current = Current;
        var latest = new DateMeaning(published, current?.Day).Of(expression);
        var meaning = ToldOn(expression, latest) ?? latest;
        var isAbroad = expression.IsAbroad || (expression.Form == DateForm.FromContext && current is { IsAbroad: true });
        if (printed.IsBody && !(printed.IsGloss && _topic is not null))
        {
            Follow(expression, meaning, isAbroad);
        }

        return (meaning, isAbroad);
    }

    /// <summary>
    /// "지난해 12월 3일 …. 4일 새벽 …": a bare day right behind an aside, and too old to be one of the days the article reports from, is told on from it.
    /// </summary>
    private DateRange? ToldOn(DateExpression expression, DateRange? latest)
        => expression is { IsBareDay: true, IsFuture: false } && NearAside?.Day is { } aside && expression.Day >= aside.Day
            && latest?.ExactDay is { } found && found.AddDays(Fresh) < published && DateCalendar.TryDay(aside.Year, aside.Month, expression.Day) is { } day
            ? DateRange.Day(day)
            : null;

    /// <summary>Takes a resolved expression of a body line into account for what follows.</summary>
    private void Follow(DateExpression expression, DateRange? meaning, bool isAbroad)
    {
        if (meaning?.ExactDay is not { } day || expression.IsHomeTime || expression is { IsBound: true, Form: not DateForm.FromContext }
            || expression is { Form: DateForm.FromPublication, IsAbroad: false })
        {
            return;
        }

        var spoken = new Spoken(day, isAbroad, _line, _sentence);
        if (expression.Form == DateForm.FromContext)
        {
            // 이날 goes back to its day; 다음 날 is told on from; 전날 is only looked back at.
            _aside = expression.Number > 0 ? spoken : _aside;
            if (expression.Number == 0 && day != _aside?.Day)
            {
                SetTopic(spoken);
            }
        }
        else if (day > published)
        {
            // Still to come: nothing is told of it.
        }
        else if (day.AddDays(Fresh) < published)
        {
            _aside = spoken;
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
