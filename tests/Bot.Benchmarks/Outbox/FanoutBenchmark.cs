using System.Diagnostics;
using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Digests.Running;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Indexing;
using Bot.Core.Storage;
using Microsoft.Extensions.DependencyInjection;
using DigestSchedule = Bot.Core.Digests.Timing.Schedule;

namespace Bot.Benchmarks.Outbox;

/// <summary>Very many rooms at one time of the day: planned by the real run over the sample corpus, then sent by the real posters to the emulated platforms.</summary>
internal sealed class FanoutBenchmark(FanoutFiles files, DayClock clock, TextWriter output)
{
    private const int SeededTogether = 5_000;

    // The day of most of the sample corpus, a minute after the slot.
    private static readonly DateTimeOffset Moment = new(2025, 1, 28, 15, 41, 0, TimeSpan.FromHours(9));
    private static readonly SlotTime Slot = new(new TimeOnly(15, 40), "Asia/Seoul");

    /// <summary>Four rooms in five want everything, as it comes when nobody says what; the others are of four kinds.</summary>
    private static readonly Interest[] Interests =
    [
        .. Enumerable.Repeat(Interest.Everything, 16),
        new Interest { MinimumOutlets = 2 }, new Interest { Include = ["엔비디아"] }, new Interest { Exclude = ["환율"] }, new Interest { Patterns = ["반도체|AI"] },
    ];

    public static async Task RunAsync(int rooms, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("bot-fanout-");
        try
        {
            var (files, clock) = (new FanoutFiles(folder.FullName), DayClock.At(Moment));
            await new FanoutBenchmark(files, clock, output).PlanAsync(rooms);
            await new FanoutSending(files, clock, output).TelegramAsync(Telegram(rooms));
            await new FanoutSending(files, clock, output).DiscordAsync();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task PlanAsync(int rooms)
    {
        await using var services = FanoutBot.Build(files, clock, new Dictionary<string, string?>(StringComparer.Ordinal));
        await services.GetRequiredService<CorpusLoader>().LoadAsync(RepositoryPaths.Corpus, null, CancellationToken.None);
        await SeedAsync(services.GetRequiredService<ISubscriptionStore>(), rooms);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{rooms} rooms subscribed; resident before {Resident()} MB"));
        var run = services.GetRequiredService<DigestRun>();
        await TimeAsync("planned", run);
        await TimeAsync("woken again", run);
        var summary = await services.GetRequiredService<IOutbox>().SummaryAsync(CancellationToken.None);
        await output.WriteLineAsync("outbox: " + string.Join(", ", summary.Counts.Select(state => $"{state.Value} {state.Key}")));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"state file {new[] { files.State, files.State + "-wal" }.Where(File.Exists).Sum(file => new FileInfo(file).Length) / 1_000_000} MB"));
    }

    private async Task TimeAsync(string what, DigestRun run)
    {
        var (since, processor) = (TimeProvider.System.GetTimestamp(), new ProcessorClock());
        var rows = await run.RunAsync(Slot, CancellationToken.None);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-12} {rows} rows in {TimeProvider.System.GetElapsedTime(since).TotalSeconds:F1} s, {processor.Elapsed.TotalSeconds:F1} s of the processors; resident {Resident()} MB, at most {Peak()} MB"));
    }

    private async Task SeedAsync(ISubscriptionStore store, int rooms)
    {
        var (schedule, yesterday) = (new DigestSchedule { Slot = "장마감" }, Moment.AddDays(-1));
        foreach (var some in Enumerable.Range(0, rooms).Chunk(SeededTogether))
        {
            await Task.WhenAll(some.Select(i => store.AddAsync(new Subscription(0, RoomOf(i), Interests[i / 2 % Interests.Length], schedule, yesterday, CreatedBy: null), CancellationToken.None)));
        }
    }

    // Every other one is a private chat of Telegram, the others are channels of Discord.
    private static Room RoomOf(int number)
        => number % 2 == 0 ? new Room("telegram", ChatOf(number).ToString(CultureInfo.InvariantCulture)) : new Room("discord", string.Create(CultureInfo.InvariantCulture, $"{1_331_900_000_000_000_000 + number}"));

    private static long ChatOf(int number) => 5_000_000 + number;

    private static IEnumerable<long> Telegram(int rooms) => Enumerable.Range(0, rooms).Where(number => number % 2 == 0).Select(ChatOf);

    private static long Resident()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64 / 1_000_000;
    }

    private static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1_000_000;
    }
}
