using Bot.Core.Digests.Subscriptions;

namespace Bot.Core.Digests.Running;

/// <summary>A digest that is due.</summary>
/// <param name="Subscription">Whose.</param>
/// <param name="Room">What its room has said.</param>
/// <param name="Day">Of which local day: its occurrence.</param>
/// <param name="At">The instant at which it was due.</param>
internal readonly record struct Due(Subscription Subscription, RoomSettings Room, DateOnly Day, DateTimeOffset At)
{
    public string Occurrence => Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
