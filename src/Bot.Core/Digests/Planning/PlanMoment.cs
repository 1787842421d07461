namespace Bot.Core.Digests.Planning;

/// <summary>When a plan is made.</summary>
/// <param name="Today">In the room's zone.</param>
/// <param name="FreshDays">How many days back an article may be published to count as news, today included; 0 for no limit.</param>
public readonly record struct PlanMoment(DateOnly Today, int FreshDays)
{
    private const int LeastDaysRead = 14;

    /// <summary>The first day that is fresh.</summary>
    public DateOnly FreshSince => Back(FreshDays);

    /// <summary>The last day that is fresh: tomorrow, which it is already somewhere. What is dated later waits for its day.</summary>
    public DateOnly FreshUntil => Today < DateOnly.MaxValue ? Today.AddDays(1) : Today;

    /// <summary>From when the news should be read: further back than what is fresh, because what was sent lately may be corrected and an event goes on.</summary>
    public DateOnly ReadSince => FreshDays <= 0 ? DateOnly.MinValue : Back(Math.Max(FreshDays, LeastDaysRead));

    private DateOnly Back(int days) => days <= 0 || Today.DayNumber < days ? DateOnly.MinValue : Today.AddDays(-days);
}
