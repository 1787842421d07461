using Bot.Core.Articles;

namespace Bot.Core.Dating;

/// <summary>What a date expression refers to.</summary>
public enum DateMentionKind
{
    /// <summary>A day named by number or weekday: <c>28일</c>, <c>지난 20일</c>, <c>목요일</c>, <c>8월 3일</c>.</summary>
    Day,

    /// <summary>A day relative to the last named one: <c>이날</c>, <c>전날</c>, <c>다음 날</c>.</summary>
    Relative,

    /// <summary>A stretch: <c>지난달</c>, <c>올해</c>, <c>이번 주</c>, <c>2분기</c>, <c>지난해 11~12월</c>.</summary>
    Period,
}

/// <summary>A date expression in the text with what it means; <see cref="Range"/> is null when it cannot be resolved, and the words stay as printed.</summary>
public sealed record DateMention(TextSpan Span, DateMentionKind Kind, DateRange? Range);
