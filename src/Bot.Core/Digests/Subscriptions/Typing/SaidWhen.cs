using Bot.Core.Digests.Timing;

namespace Bot.Core.Digests.Subscriptions.Typing;

/// <summary>What has been said so far; whatever is said twice is not understood.</summary>
internal sealed class SaidWhen
{
    private TimeOnly? time;
    private string? slot;
    private int? perHour;
    private Weekdays days;

    /// <summary>Whether what follows can only be days: <c>every</c>, <c>매주</c>.</summary>
    public bool IsWeekly { get; set; }

    /// <summary>Whether a week was named, which says enough without a day.</summary>
    public bool NamesWeek { get; set; }

    public bool IsAlert { get; set; }

    public bool Set(TimeOnly at)
    {
        var isFirst = time is null && slot is null;
        time = at;
        return isFirst;
    }

    public bool Set(string name)
    {
        var isFirst = time is null && slot is null;
        slot = name;
        return isFirst;
    }

    public bool Set(int number)
    {
        var isFirst = perHour is null;
        perHour = number;
        return isFirst;
    }

    public bool Add(Weekdays more)
    {
        days |= more;
        return true;
    }

    /// <param name="usualSlot">Where days are said and no time.</param>
    /// <param name="usualAlerts">Where alerts are wanted and no number is said.</param>
    public Schedule? Schedule(string usualSlot, int usualAlerts)
    {
        if (IsAlert)
        {
            return time is null && slot is null && days == Weekdays.None && !IsWeekly ? new Schedule { AlertsPerHour = perHour ?? usualAlerts } : null;
        }

        if (time is null && slot is null && days == Weekdays.None && !NamesWeek)
        {
            return null;
        }

        return new Schedule
        {
            Slot = time is null ? slot ?? usualSlot : null,
            At = time,
            Days = days != Weekdays.None ? days : IsWeekly ? Weekdays.Monday : Weekdays.Every,
        };
    }
}
