using Bot.Core.Chat;
using Bot.Core.Digests.Timing;
using Bot.Core.Storage;

namespace Bot.Core.Digests.Subscriptions.Commands;

/// <summary>What a room gets, and how it is told.</summary>
internal sealed record RoomView(IReadOnlyList<Subscription> Subscriptions, RoomSettings Settings, TimeZoneInfo Zone, Slots Slots, SubscriptionWords Words)
{
    public static async Task<RoomView> ReadAsync(ISubscriptionStore store, Slots slots, Room room, Locale locale, CancellationToken cancellationToken)
    {
        var settings = await store.RoomAsync(room, cancellationToken) ?? new RoomSettings { Room = room };
        return new RoomView(
            await store.OfRoomAsync(room, cancellationToken), settings, slots.ZoneOf(settings.TimeZone), slots, new SubscriptionWords(locale, slots));
    }

    /// <summary>Its place in the list, from 1; what people type.</summary>
    public int NumberOf(Subscription subscription) => Subscriptions.TakeWhile(known => known.Id != subscription.Id).Count() + 1;

    /// <summary>When the next one comes, quiet hours included; null for alerts and for what never comes.</summary>
    public DateTimeOffset? Next(Subscription subscription, DateTimeOffset now)
        => Slots.TimeOf(subscription.Schedule, Settings.TimeZone)?.NextAfter(now) is { } due ? SlotClock.AfterQuiet(due, Settings.Quiet, Zone) : null;

    /// <summary>By a place in the list or, as buttons have it, by <c>#</c> and its id; null when there is none in this room.</summary>
    public Subscription? Find(string typed)
    {
        var isId = typed.StartsWith('#');
        return !long.TryParse(typed.TrimStart('#').TrimEnd('.', '번'), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? null
            : isId ? Subscriptions.FirstOrDefault(known => known.Id == number)
            : number >= 1 && number <= Subscriptions.Count ? Subscriptions[(int)number - 1] : null;
    }
}
