using System.Numerics;
using Bot.Core.Digests.Timing;

namespace Bot.Core.Digests.Running;

/// <summary>How old news may be to be new for a subscription.</summary>
public static class FreshTime
{
    /// <summary>What a digest of one day a week gets on top: with the usual three days it looks back over the whole week.</summary>
    private const int MoreForWeekly = 5;

    /// <summary>In days, as <see cref="Planning.PlanMoment"/> takes them; 0 for no limit.</summary>
    public static int DaysOf(Schedule schedule, DigestOptions options)
        => options.FreshDays > 0 && !schedule.IsAlert && BitOperations.PopCount((uint)schedule.Days) == 1 ? options.FreshDays + MoreForWeekly : options.FreshDays;
}
