namespace Bot.Core.Digests.Planning;

/// <summary>When a plan is made.</summary>
/// <param name="Today">In the room's zone.</param>
/// <param name="FreshDays">How many days back an article may be published to count as news, today included; 0 for no limit.</param>
public readonly record struct PlanMoment(DateOnly Today, int FreshDays)
{
    private const int LeastDaysRead = 14;

    /// <summary>What comes once a week looks back further by so many days.</summary>
    private const int MoreDaysOfWeekly = 5;

    /// <param name="today">In the room's zone.</param>
    /// <param name="schedule">When the subscription comes.</param>
    /// <param name="freshDays">See <see cref="DigestOptions.FreshDays"/>.</param>
    public static PlanMoment For(DateOnly today, Timing.Schedule schedule, int freshDays)
        => new(today, freshDays > 0 && !schedule.IsAlert && System.Numerics.BitOperations.PopCount((uint)schedule.Days) == 1 ? freshDays + MoreDaysOfWeekly : freshDays);

    /// <summary>The first day that is fresh.</summary>
    public DateOnly FreshSince => Back(FreshDays);

    /// <summary>From when the news should be read: further back than what is fresh, because what was sent lately may be corrected and an event goes on.</summary>
    public DateOnly ReadSince => FreshDays <= 0 ? DateOnly.MinValue : Back(Math.Max(FreshDays, LeastDaysRead));

    private DateOnly Back(int days) => days <= 0 || Today.DayNumber < days ? DateOnly.MinValue : Today.AddDays(-days);
}
