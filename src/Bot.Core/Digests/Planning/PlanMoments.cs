using System.Numerics;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Digests.Timing;
using Microsoft.Extensions.Options;

namespace Bot.Core.Digests.Planning;

/// <summary>When a plan counts as made: on the day of its room, whatever day it is where somebody asks, so that what is shown of a plan is what will be sent.</summary>
public sealed class PlanMoments(Slots slots, IOptions<DigestOptions> options)
{
    /// <summary>What a digest of one day a week gets on top: with the usual three days it looks back over the whole week.</summary>
    private const int MoreForWeekly = 5;

    /// <param name="now">The clock.</param>
    /// <param name="schedule">Whether it looks back a few days or a week.</param>
    /// <param name="room">Null for a room without settings.</param>
    public PlanMoment Of(DateTimeOffset now, Schedule schedule, RoomSettings? room)
        => new(LocalTime.DayOf(now, slots.ZoneOf(room?.TimeZone)), DaysOf(schedule, options.Value.FreshDays));

    private static int DaysOf(Schedule schedule, int days)
        => days > 0 && !schedule.IsAlert && BitOperations.PopCount((uint)schedule.Days) == 1 ? days + MoreForWeekly : days;
}
