using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Storage;
using Bot.Testing.Chat;
using Bot.Testing.Telegram.Time;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Core.Tests.Digests.Outbox;

/// <summary>An outbox in memory, a platform in the test's hand, and time that passes when somebody waits for it.</summary>
internal sealed class OutboxScene : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2025, 2, 4, 8, 0, 0, TimeSpan.Zero);

    private readonly CancellationTokenSource stop = new();
    private Task worker = Task.CompletedTask;

    public OutboxScene(bool knowsWhatArrived = true, bool timePasses = true)
    {
        Clock = new VirtualClock(Start, timePasses);
        Outbox = new FaultyOutbox(new MemoryOutbox(State));
        Subscriptions = new MemorySubscriptions(State);
        Poster = new FakePoster(Clock, knowsWhatArrived, Outbox);
    }

    public VirtualClock Clock { get; }

    public MemoryState State { get; } = new();

    public FaultyOutbox Outbox { get; }

    public MemorySubscriptions Subscriptions { get; }

    public FakePoster Poster { get; }

    public FakeComposer Composer { get; } = new();

    public OutboxSignal Signal { get; } = new();

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Room Room(string chat) => new("testing", chat);

    public OutboxWorker NewWorker() => new([Poster], Outbox, Subscriptions, Composer, Signal, new RetryPace(() => 0.5), Clock, NullLogger<OutboxWorker>.Instance);

    public async Task AddAsync(string chat, string what, DeliveryKind kind = DeliveryKind.Digest, TimeSpan due = default)
    {
        var delivery = new Delivery
        {
            Room = Room(chat),
            Kind = kind,
            Subscription = 1,
            Occurrence = what,
            Bundle = what,
            State = DeliveryState.Pending,
            DueAt = Start + due,
            NotBefore = Start + due,
        };
        await Outbox.AddAsync([delivery], [new Bundle(what, what)], Cancel);
        Signal.Wake();
    }

    public void Begin() => worker = NewWorker().RunAsync(stop.Token);

    /// <summary>As a host stops it; what is under way is settled when this ends.</summary>
    public async Task StopAsync()
    {
        await stop.CancelAsync();
        await worker;
    }

    public async Task UntilAsync(Func<bool> reached)
    {
        while (!reached())
        {
            Cancel.ThrowIfCancellationRequested();
            if (worker.IsFaulted)
            {
                await worker;
            }

            await Task.Yield();
        }
    }

    /// <summary>Until nothing is pending and nothing under way.</summary>
    public Task UntilSettledAsync() => UntilAsync(() => All().All(delivery => delivery.State is not (DeliveryState.Pending or DeliveryState.Sending)));

    public IReadOnlyList<Delivery> All()
    {
        lock (State.Guard)
        {
            return [.. State.Deliveries];
        }
    }

    public Delivery The(string what) => All().Single(delivery => delivery.Occurrence == what);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Clock.DisposeAsync();
        stop.Dispose();
    }
}
