namespace Bot.Core.Digests.Timing;

/// <summary>Hours of the room's day in which nothing is sent; what falls into them comes together when they end. May span midnight: 22:00 to 07:00.</summary>
/// <param name="From">The first minute of silence.</param>
/// <param name="To">The first minute after it; never the same as <paramref name="From"/>.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly To)
{
    public bool Covers(TimeOnly time) => From < To ? From <= time && time < To : time >= From || time < To;
}
