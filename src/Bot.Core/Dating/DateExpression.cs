using Bot.Core.Articles;

namespace Bot.Core.Dating;

/// <summary>A date as printed, before anything is known about when the article was published.</summary>
internal sealed record DateExpression(TextSpan Span, DateForm Form, DateFrame Frame = DateFrame.None)
{
    public int Year { get; init; }

    public int Month { get; init; }

    public int Day { get; init; }

    /// <summary>The quarter (1-4) or half (1-2) of a year; days from the reference of a relative day; months back of 최근 3개월.</summary>
    public int Number { get; init; }

    public DayOfWeek Weekday { get; init; }

    /// <summary>The other end of 27∼28일 or 8월 13일부터 20일까지.</summary>
    public DateExpression? Until { get; init; }

    public bool IsAbroad { get; init; }

    /// <summary>(한국시간 28일): the day beside the one named before.</summary>
    public bool IsHomeTime { get; init; }

    public bool IsBound { get; init; }

    /// <summary>The words behind it say that it is still to come.</summary>
    public bool IsFuture { get; init; }

    /// <summary>A number and nothing else: 28일. Printed only for days of the current month, or of the last few days.</summary>
    public bool IsBareDay => Form == DateForm.Day && Frame == DateFrame.None && Until is null;
}
