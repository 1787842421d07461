using System.Globalization;
using Bot.Core;
using Bot.Core.Chat;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Running;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Digests.Timing;
using Bot.Core.Lexicon;
using Bot.Core.Storage;
using Bot.Testing;
using Bot.Testing.Chat;
using Bot.Testing.News;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Tests.Schedule;

/// <summary>The real planning over stores in memory, by a clock that stands until it is moved. It begins on 4 February 2025, 21:00 in Seoul.</summary>
internal sealed class DigestBench : IDisposable
{
    public static readonly SlotTime EightInSeoul = new(new TimeOnly(8, 0), "Asia/Seoul");

    private readonly MemoryState state = new();
    private int articles;

    public DigestBench(Action<IServiceCollection>? more = null)
    {
        Outbox = new WatchedOutbox(state);
        Subscriptions = new MemorySubscriptions(state);
        Index = new GrowingIndex(new NewsBuilder(TestLexicon.Gazetteer));
        var services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(Log))
            .AddSingleton<TimeProvider>(Clock)
            .AddBotCore()
            .Configure<LexiconOptions>(options => options.Path = Path.Combine(RepositoryFiles.Root, "config", "lexicon"))
            .AddSingleton<IIndexStore>(Index)
            .AddSingleton<IOutbox>(Outbox)
            .AddSingleton<ISubscriptionStore>(Subscriptions);
        more?.Invoke(services);
        Services = services.BuildServiceProvider();
    }

    public ServiceProvider Services { get; }

    public LogRecorder Log { get; } = new();

    public ManualClock Clock { get; } = new();

    public WatchedOutbox Outbox { get; }

    public MemorySubscriptions Subscriptions { get; }

    public GrowingIndex Index { get; }

    public IReadOnlyList<Delivery> Rows => state.Deliveries;

    public static Room RoomOf(int number) => new("telegram", number.ToString(CultureInfo.InvariantCulture));

    public Task<Subscription> SubscribeAsync(int room, Interest? interest = null, TimeOnly? at = null, int? alerts = null)
        => Subscriptions.AddAsync(
            new Subscription(0, RoomOf(room), interest ?? Interest.Everything, new Core.Digests.Timing.Schedule { At = alerts is null ? at ?? new TimeOnly(8, 0) : null, AlertsPerHour = alerts }, Clock.GetUtcNow(), CreatedBy: "1"),
            TestContext.Current.CancellationToken);

    /// <summary>Something nobody has reported before.</summary>
    public void Report()
    {
        var number = ++articles;
        var day = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime.AddHours(9));
        var words = new Random(number);
        Index.Add("시험일보", day, Words(words, 5), $"{Words(words, 12)} 늘었다.\n{Words(words, 14)} 줄었다.\n{Words(words, 13)} 열렸다.");
    }

    public Task<int> WakeAsync() => Services.GetRequiredService<DigestRun>().RunAsync(EightInSeoul, TestContext.Current.CancellationToken);

    public Task<int> CatchUpAsync() => Services.GetRequiredService<DigestRun>().CatchUpAsync(TestContext.Current.CancellationToken);

    public Task<DateTimeOffset?> AlertAsync() => Services.GetRequiredService<AlertRun>().RunAsync(TestContext.Current.CancellationToken);

    /// <summary>How often each article is in what a room gets.</summary>
    public IReadOnlyList<int> TimesInRoom(int room)
    {
        var contents = state.Deliveries.Where(row => row.Room == RoomOf(room) && row.Bundle is not null).Select(row => state.Bundles[row.Bundle!].Content).ToList();
        return [.. Index.Articles.Select(id => contents.Count(content => content.Contains(id, StringComparison.Ordinal)))];
    }

    /// <summary>Words that no other article has: what is alike would be one story.</summary>
    private static string Words(Random random, int count)
        => string.Join(' ', Enumerable.Range(0, count).Select(_ => string.Concat(Enumerable.Range(0, 3).Select(_ => (char)('가' + random.Next(11_172))))));

    public void Dispose() => Services.Dispose();
}
