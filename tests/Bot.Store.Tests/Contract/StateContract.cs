using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Digests.Timing;

namespace Bot.Store.Tests.Contract;

/// <summary>What the contracts of the state's stores share.</summary>
public abstract class StateContract : IAsyncLifetime
{
    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected static DateTimeOffset Morning { get; } = new(2026, 3, 2, 8, 0, 0, TimeSpan.FromHours(9));

    protected static Room Channel { get; } = new("discord", "1001");

    protected static Room Topic { get; } = new("telegram", "-77", "5");

    protected StateStores Stores { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Stores = await OpenAsync();

    public abstract ValueTask DisposeAsync();

    /// <summary>Opens the state of this test, as a process that starts again does.</summary>
    protected abstract Task<StateStores> OpenAsync();

    protected static Subscription Wanted(Room room, string word = "", TimeOnly? at = null)
        => new(0, room, word.Length > 0 ? new Interest { Include = [word] } : Interest.Everything, new Schedule { At = at ?? new TimeOnly(8, 30) }, Morning, "u1");

    protected Task<Subscription> SubscribeAsync(Room room, string word = "") => Stores.Subscriptions.AddAsync(Wanted(room, word), Cancel);

    protected static Delivery Due(Subscription subscription, string occurrence, string? bundle, DateTimeOffset? at = null, DeliveryState state = DeliveryState.Pending) => new()
    {
        Room = subscription.Room,
        Kind = DeliveryKind.Digest,
        Subscription = subscription.Id,
        Occurrence = occurrence,
        Bundle = bundle,
        State = state,
        DueAt = at ?? Morning,
        NotBefore = at ?? Morning,
    };

    protected async Task<Delivery> DeliverAsync(
        Subscription subscription, string occurrence, string? bundle, DateTimeOffset? at = null, DeliveryState state = DeliveryState.Pending)
    {
        await Stores.Outbox.AddAsync([Due(subscription, occurrence, bundle, at, state)], bundle is null ? [] : [new Bundle(bundle, $"content of {bundle}")], Cancel);
        return (await Stores.Outbox.OfRoomAsync(subscription.Room, 100, Cancel)).First(delivery => delivery.Subscription == subscription.Id && delivery.Occurrence == occurrence);
    }
}
