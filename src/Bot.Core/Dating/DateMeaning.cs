namespace Bot.Core.Dating;

/// <summary>What an expression means in an article published on a certain day. Without that day only full dates mean something.</summary>
/// <param name="Published">The day of publication, or null when it is unknown.</param>
/// <param name="Speaking">The day the text speaks of at this place, which 이날 means.</param>
internal readonly record struct DateMeaning(DateOnly? Published, DateOnly? Speaking)
{
    public DateRange? Of(DateExpression expression) => expression.Until is { } until ? Stretch(expression, until) : Point(expression);

    private DateRange? Point(DateExpression expression) => expression.Form switch
    {
        DateForm.Day => OfDay(expression),
        DateForm.MonthDay => Day(YearOf(expression), expression.Month, expression.Day),
        DateForm.FullDate => Day(expression.Year, expression.Month, expression.Day),
        DateForm.Weekday => OfWeekday(expression),
        DateForm.FromContext => Exact((Speaking ?? Published)?.AddDays(expression.Number)),
        DateForm.FromPublication => Exact(Published?.AddDays(expression.Number)),
        DateForm.Week => OfWeek(expression.Frame),
        DateForm.Month => OfMonth(expression),
        DateForm.Quarter => OfPart(expression, DateCalendar.Quarter, 3),
        DateForm.Half => OfPart(expression, DateCalendar.Half, 6),
        DateForm.Year => YearOf(expression) is { } year ? DateCalendar.Year(year) : null,
        DateForm.Decade => new DateRange(new DateOnly(expression.Year, 1, 1), new DateOnly(expression.Year + 9, 12, 31)),
        DateForm.Recent => Published is { } day ? new DateRange(day.AddMonths(-expression.Number), day) : null,
        _ => null,
    };

    private DateRange? OfDay(DateExpression expression)
    {
        var number = expression.Day;
        if (expression.IsHomeTime && Speaking is { } beside)
        {
            return beside.AddDays(1).Day == number ? Exact(beside.AddDays(1)) : beside.AddDays(-1).Day == number ? Exact(beside.AddDays(-1)) : Exact(beside);
        }

        if (expression.Frame == DateFrame.Same)
        {
            return Speaking is { } same ? Day(same.Year, same.Month, number) : null;
        }

        if (Published is not { } day)
        {
            return null;
        }

        return expression.Frame switch
        {
            DateFrame.LastMonth => InMonth(day, -1, number),
            DateFrame.ThisMonth => InMonth(day, 0, number),
            DateFrame.NextMonth => InMonth(day, 1, number),
            DateFrame.Past => Exact(DateCalendar.LatestDay(number, day.AddDays(-1))),
            DateFrame.Coming => Exact(DateCalendar.NextDay(number, day)),
            _ when expression.IsFuture && number > day.Day => Exact(DateCalendar.NextDay(number, day)),
            _ => Exact(DateCalendar.LatestDay(number, day)),
        };
    }

    private DateRange? OfWeekday(DateExpression expression)
    {
        if (Published is not { } day)
        {
            return null;
        }

        var offset = ((int)expression.Weekday + 6) % 7;
        return Exact(expression.Frame switch
        {
            DateFrame.LastWeek => DateCalendar.Monday(day).AddDays(offset - 7),
            DateFrame.ThisWeek => DateCalendar.Monday(day).AddDays(offset),
            DateFrame.NextWeek => DateCalendar.Monday(day).AddDays(offset + 7),
            DateFrame.Past => DateCalendar.LatestWeekday(expression.Weekday, day.AddDays(-1)),
            DateFrame.Coming => DateCalendar.NextWeekday(expression.Weekday, day.AddDays(1)),
            _ => DateCalendar.LatestWeekday(expression.Weekday, day),
        });
    }

    private DateRange? OfWeek(DateFrame frame)
    {
        if (Published is not { } day)
        {
            return null;
        }

        var monday = DateCalendar.Monday(day).AddDays(frame switch { DateFrame.LastWeek => -7, DateFrame.NextWeek => 7, _ => 0 });
        return new DateRange(monday, monday.AddDays(6));
    }

    private DateRange? OfMonth(DateExpression expression)
    {
        if (expression.Frame == DateFrame.Same)
        {
            return Speaking is { } same ? DateRange.Month(same.Year, same.Month) : null;
        }

        if (expression.Month > 0)
        {
            return YearOf(expression) is { } year ? DateRange.Month(year, expression.Month) : null;
        }

        return Published?.AddMonths(expression.Frame switch { DateFrame.LastMonth => -1, DateFrame.NextMonth => 1, _ => 0 }) is { } month
            ? DateRange.Month(month.Year, month.Month)
            : null;
    }

    /// <summary>A quarter or half. Without a year it must be the current one or the one before: 4분기 in summer may be past or to come.</summary>
    private DateRange? OfPart(DateExpression expression, Func<int, int, DateRange> part, int months)
    {
        if (expression.Year > 0 || expression.Frame is not (DateFrame.None or DateFrame.Past or DateFrame.Coming))
        {
            return YearOf(expression) is { } year ? part(year, expression.Number) : null;
        }

        if (Published is not { } day)
        {
            return null;
        }

        var latest = part(day.Year, expression.Number);
        latest = latest.Start > day ? part(day.Year - 1, expression.Number) : latest;
        return latest.End.AddMonths(months) >= day ? latest : null;
    }

    private int? YearOf(DateExpression expression)
    {
        if (expression.Year > 0)
        {
            return expression.Year;
        }

        if (Published is not { } day)
        {
            return null;
        }

        return expression.Frame switch
        {
            DateFrame.YearBeforeLast => day.Year - 2,
            DateFrame.LastYear => day.Year - 1,
            DateFrame.ThisYear => day.Year,
            DateFrame.NextYear => day.Year + 1,
            DateFrame.Past => day.Year - (IsAfter(expression, day) ? 1 : 0),
            DateFrame.Coming => day.Year + (expression.Month < day.Month ? 1 : 0),
            _ => DateCalendar.YearOfMonth(expression.Month, day, expression.IsFuture),
        };
    }

    private static bool IsAfter(DateExpression expression, DateOnly day)
        => expression.Month > day.Month || (expression.Month == day.Month && expression.Day > day.Day);

    /// <summary>Both ends. An end without a month or year of its own takes the other's.</summary>
    private DateRange? Stretch(DateExpression first, DateExpression until)
    {
        if (first is { Form: DateForm.Day, Frame: DateFrame.None } && until.Form == DateForm.Day)
        {
            var end = Point(until with { IsFuture = first.IsFuture });
            return end is { } last ? new DateRange(DateCalendar.LatestDay(first.Day, last.End), last.End) : null;
        }

        if (Point(first) is not { } start)
        {
            return null;
        }

        var close = until.Form switch
        {
            DateForm.Day => Exact(DateCalendar.NextDay(until.Day, start.Start)),
            DateForm.MonthDay => Day(start.Start.Year + (until.Month < start.Start.Month ? 1 : 0), until.Month, until.Day),
            DateForm.Month when until.Year == 0 => DateRange.Month(start.Start.Year + (until.Month < start.Start.Month ? 1 : 0), until.Month),
            DateForm.Quarter when until.Year == 0 => DateCalendar.Quarter(start.Start.Year + (until.Number < first.Number ? 1 : 0), until.Number),
            _ => Point(until),
        };
        return close is { } to && to.End >= start.Start ? new DateRange(start.Start, to.End) : null;
    }

    private static DateRange? InMonth(DateOnly day, int months, int number)
    {
        var month = new DateOnly(day.Year, day.Month, 1).AddMonths(months);
        return Day(month.Year, month.Month, number);
    }

    private static DateRange? Day(int? year, int month, int day) => year is { } known ? Exact(DateCalendar.TryDay(known, month, day)) : null;

    private static DateRange? Exact(DateOnly? day) => day is { } known ? DateRange.Day(known) : null;
}
