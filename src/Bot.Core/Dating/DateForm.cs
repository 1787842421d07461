namespace Bot.Core.Dating;

/// <summary>How a date is printed; which numbers of a <see cref="DateExpression"/> are set follows from it.</summary>
internal enum DateForm
{
    /// <summary>28일, 지난달 28일</summary>
    Day,

    /// <summary>1월 28일</summary>
    MonthDay,

    /// <summary>2025년 1월 28일, 2025.01.28</summary>
    FullDate,

    /// <summary>목요일, 지난주 목요일</summary>
    Weekday,

    /// <summary>이날 (0), 전날 (-1), 다음 날 (+1): counted from the day the text speaks of.</summary>
    FromContext,

    /// <summary>오늘 (0), 어제 (-1): counted from the day of publication.</summary>
    FromPublication,

    /// <summary>지난주, 이번 주</summary>
    Week,

    /// <summary>1월, 지난달, 2025년 1월</summary>
    Month,

    /// <summary>2분기, 올해 2분기</summary>
    Quarter,

    /// <summary>상반기, 지난해 하반기</summary>
    Half,

    /// <summary>2025년, 올해</summary>
    Year,

    /// <summary>1990년대</summary>
    Decade,

    /// <summary>최근 한 달, 최근 3개월: up to the day of publication.</summary>
    Recent,
}

/// <summary>The word in front that places a date: 지난해 12월, 지난달 28일, 오는 9월.</summary>
internal enum DateFrame
{
    None,
    Past,
    Coming,
    YearBeforeLast,
    LastYear,
    ThisYear,
    NextYear,
    LastMonth,
    ThisMonth,
    NextMonth,

    /// <summary>같은 달, 같은 해</summary>
    Same,
    LastWeek,
    ThisWeek,
    NextWeek,
}
