using Bot.Core.Chat;
using Bot.Core.Digests.Timing;

namespace Bot.Core.Digests.Subscriptions;

/// <summary>One thing that a room gets at one time.</summary>
/// <param name="Id">Given by the store; never used again for another.</param>
/// <param name="Room">Where to.</param>
/// <param name="Interest">What.</param>
/// <param name="Schedule">When.</param>
/// <param name="CreatedAt">Nothing that was due before is made up.</param>
/// <param name="CreatedBy">The user's id on the room's platform; null after that user asked to be forgotten.</param>
public sealed record Subscription(long Id, Room Room, Interest Interest, Schedule Schedule, DateTimeOffset CreatedAt, string? CreatedBy)
{
    /// <summary>What its alerts tell of; null when it brings digests.</summary>
    internal Interest? Alerts => Schedule.IsAlert ? Interest : null;
}
