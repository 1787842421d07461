using Bot.Core.Digests.Timing;

namespace Bot.Core.Tests.Digests.Timing;

/// <summary>What a bot does with the clock: whenever it looks, it sends the latest due day that it has not sent, if that was due since the beginning.</summary>
internal sealed class SimulatedRun(TimeOnly time, Weekdays days, TimeZoneInfo zone, DateTimeOffset created)
{
    private readonly HashSet<DateOnly> done = [];

    public TimeOnly Time => time;

    public TimeZoneInfo Zone { get; set; } = zone;

    public List<(DateOnly Day, DateTimeOffset At)> Sent { get; } = [];

    public void Look(DateTimeOffset now)
    {
        if (SlotClock.LatestDue(time, days, Zone, now) is { } day && SlotClock.InstantOf(day, time, Zone) >= created && done.Add(day))
        {
            Sent.Add((day, now));
        }
    }
}
