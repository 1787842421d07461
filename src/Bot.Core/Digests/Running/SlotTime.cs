using System.Globalization;
using Bot.Core.Digests.Timing;

namespace Bot.Core.Digests.Running;

/// <summary>A time of the day by the clocks of a zone: what digests are woken by, however many rooms share it and on whichever days.</summary>
/// <param name="Time">Of the local day.</param>
/// <param name="Zone">The id of the zone, as the system knows it.</param>
public readonly record struct SlotTime(TimeOnly Time, string Zone)
{
    public static SlotTime Of(DailyTime daily) => new(daily.Time, daily.Zone.Id);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Time:HH:mm} {Zone}");
}
