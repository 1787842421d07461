using Bot.Core.Articles;

namespace Bot.Core.Dating;

/// <summary>What a date expression refers to.</summary>
public enum DateMentionKind
{
    /// <summary>A day named by number or weekday: <c>28일</c>, <c>지난 20일</c>, <c>목요일</c>, <c>8월 3일</c>.</summary>
    Day,

    /// <summary>A day relative to the last named one: <c>이날</c>, <c>전날</c>, <c>다음 날</c>.</summary>
    Relative,

    /// <summary>A stretch: <c>지난달</c>, <c>올해</c>, <c>이번 주</c>, <c>2분기</c>, <c>지난해 11~12월</c>, <c>27∼28일</c>.</summary>
    Period,
}

/// <summary>A date expression in the text with what it means; <see cref="Range"/> is null when it cannot be resolved, and the words stay as printed.</summary>
public sealed record DateMention(TextSpan Span, DateMentionKind Kind, DateRange? Range)
{
    /// <summary>The day is marked as that of a place abroad: <c>28일(현지시간)</c>, <c>28일(미국 동부시간)</c>; inherited by 이날.</summary>
    public bool IsAbroad { get; init; }

    /// <summary>The day that the text speaks of from here on, until another is named; null when none is known.</summary>
    public DateRange? Topic { get; init; }

    /// <summary>The day bounds a stretch (<c>31일 이후</c>, <c>13일부터</c>, <c>27일 기준</c>) rather than dating what the sentence tells.</summary>
    public bool IsBound { get; init; }
}
