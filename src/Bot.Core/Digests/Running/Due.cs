using System.Globalization;
using Bot.Core.Digests.Subscriptions;

namespace Bot.Core.Digests.Running;

/// <summary>A digest that is due.</summary>
/// <param name="Subscription">Whose.</param>
/// <param name="Occurrence">Of which local day, as in <see cref="Outbox.Delivery.Occurrence"/>.</param>
/// <param name="At">The instant at which it was due.</param>
internal readonly record struct Due(Subscription Subscription, string Occurrence, DateTimeOffset At)
{
    public static Due Of(Subscription subscription, DateOnly day, DateTimeOffset at) => new(subscription, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), at);
}
