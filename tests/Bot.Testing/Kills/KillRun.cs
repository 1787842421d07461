using System.Text.Json;
using Bot.Core.Digests.Outbox;
using Bot.Core.Storage;
using Bot.Testing.Discord;
using Bot.Testing.Telegram;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Testing.Kills;

/// <summary>
/// The host program sends to both emulators and is killed (SIGKILL) again and again, at random points of its start, of loading the corpus and of sending, while
/// the platforms lose answers and say 429. In the end everything that was due has to be there, on Discord once.
/// </summary>
public sealed class KillRun : IAsyncDisposable
{
    private static readonly TimeSpan Failsafe = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan LongDowntime = TimeSpan.FromHours(3);

    private readonly KillPlan plan;
    private readonly TemporaryFolder folder = new();
    private readonly DiscordEmulator discord;
    private readonly TelegramEmulator telegram;
    private readonly KillLedger ledger;
    private readonly KillFaults faults;
    private readonly Random random;
    private KillReport report;

    private KillRun(KillPlan plan, DiscordEmulator discord, TelegramEmulator telegram)
    {
        (this.plan, this.discord, this.telegram) = (plan, discord, telegram);
        random = new Random(plan.Seed);
        ledger = new KillLedger(discord, telegram);
        faults = new KillFaults(discord, telegram, random);
        report = new KillReport { Kills = plan.Kills };
    }

    private string State => Path.Combine(folder.Path, "state.db");

    public static async Task<KillReport> RunAsync(KillPlan plan, CancellationToken cancellationToken)
    {
        var channels = await DiscordEmulator.StartAsync(new EmulatorSettings { Described = false, MaxConcurrency = 16 });
        await using var run = new KillRun(plan, channels, await TelegramEmulator.StartAsync(isDescribed: false, hasLimits: true));
        return await run.RunAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await discord.DisposeAsync();
        await telegram.DisposeAsync();
        folder.Dispose();
    }

    private async Task<KillReport> RunAsync(CancellationToken cancellationToken)
    {
        ledger.Furnish();
        for (var kill = 0; kill < plan.Kills; kill++)
        {
            await PrepareAsync(cancellationToken);
            faults.Arrange();
            await RunAndKillAsync(cancellationToken);
            plan.Watch?.Invoke($"kill {kill + 1}: {ledger.Messages} messages, {ledger.Count} due");
        }

        await PrepareAsync(cancellationToken);
        faults.Clear();
        await FinishAsync(cancellationToken);
        return ledger.Close(report with { Faults = faults.Count, RefusedByLimits = discord.RefusedByLimits }, await RowsAsync(cancellationToken));
    }

    // While the process is dead: more becomes due, an article is written, and sometimes hours pass.
    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var number = ledger.NextArticle();
        folder.Write($"corpus/{number:0000}.txt", $"한빛전자 {number}번째 소식\n\n한빛전자 대표는 “오늘은 {number}번째 날”이라고 말했다.\n");
        await using var services = plan.OpenState(State);
        var outbox = services.GetRequiredService<IOutbox>();
        await LookAsync(outbox, cancellationToken);
        for (var i = 0; i < plan.DueEachTime; i++)
        {
            var room = ledger.Rooms[random.Next(ledger.Rooms.Count)];
            var mark = ledger.Add(room);
            var now = TimeProvider.System.GetUtcNow();
            var delivery = new Delivery { Room = room, Kind = DeliveryKind.Announcement, Occurrence = mark, Bundle = mark, State = DeliveryState.Pending, DueAt = now, NotBefore = now };
            await outbox.AddAsync([delivery], [new Bundle(mark, JsonSerializer.Serialize($"새 소식 {mark}"))], cancellationToken);
        }
    }

    private async Task LookAsync(IOutbox outbox, CancellationToken cancellationToken)
    {
        var isLong = random.Next(5) == 0;
        foreach (var platform in new[] { "discord", "telegram" })
        {
            var found = await outbox.UnderWayAsync(platform, cancellationToken);
            report = report with { UnderWay = report.UnderWay + found.Count, LongDowntimes = report.LongDowntimes + (isLong && found.Count > 0 ? 1 : 0) };
            foreach (var room in found.GroupBy(row => row.Room).Where(group => group.Count() > 1))
            {
                report = report with { Wrongs = [.. report.Wrongs, $"{room.Count()} messages were under way at once in a room of {platform}."] };
            }

            foreach (var row in found.Where(_ => isLong))
            {
                await outbox.UpdateAsync(row with { SendingSince = row.SendingSince - LongDowntime }, cancellationToken);
            }
        }

        if (isLong)
        {
            discord.ForgetNonces();
        }
    }

    private async Task RunAndKillAsync(CancellationToken cancellationToken)
    {
        var before = ledger.Messages;
        var enough = random.Next(plan.DueEachTime);
        using var bot = Start();

        // One in four dies at some moment of its start; the others after so many messages and a moment.
        if (random.Next(4) == 0)
        {
            await Task.Delay(random.Next(2500), cancellationToken);
        }
        else
        {
            await UntilAsync(() => ledger.Messages - before >= enough, bot, cancellationToken);
            await Task.Delay(random.Next(40), cancellationToken);
        }

        await bot.KillAsync();
    }

    private async Task FinishAsync(CancellationToken cancellationToken)
    {
        using var bot = Start();
        await UntilAsync(ledger.IsComplete, bot, cancellationToken, isLast: true);
        if (await bot.StopAsync() is var code and not 0)
        {
            report = report with { Wrongs = [.. report.Wrongs, $"Told to stop, the process ended with {code}."] };
        }
    }

    // Not everything arrives where an answer was lost twice, so waiting ends when nothing has come for long.
    private async Task UntilAsync(Func<bool> reached, KilledBot bot, CancellationToken cancellationToken, bool isLast = false)
    {
        var patience = isLast ? TimeSpan.FromSeconds(45) : Failsafe;
        var (seen, since) = (ledger.Messages, TimeProvider.System.GetTimestamp());
        while (!reached() && TimeProvider.System.GetElapsedTime(since) < patience)
        {
            if (bot.HasEnded)
            {
                throw new InvalidOperationException("The process ended by itself.");
            }

            await Task.Delay(10, cancellationToken);
            if (ledger.Messages is var now && now != seen)
            {
                (seen, since) = (now, TimeProvider.System.GetTimestamp());
            }
        }
    }

    private async Task<IReadOnlyList<Delivery>> RowsAsync(CancellationToken cancellationToken)
    {
        await using var services = plan.OpenState(State);
        var outbox = services.GetRequiredService<IOutbox>();
        var rows = new List<Delivery>();
        foreach (var room in ledger.Rooms)
        {
            rows.AddRange(await outbox.OfRoomAsync(room, int.MaxValue, cancellationToken));
        }

        return rows;
    }

    private KilledBot Start() => KilledBot.Start(plan.Program, folder.Path, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Corpus__Path"] = Path.Combine(folder.Path, "corpus"),
        ["Store__Path"] = Path.Combine(folder.Path, "index.db"),
        ["Store__StatePath"] = State,
        ["Feeds__Path"] = Path.Combine(folder.Path, "feeds"),
        ["Web__Url"] = "http://127.0.0.1:0",
        ["Discord__Token"] = discord.Settings.Token,
        ["Discord__ApiUrl"] = discord.ApiUrl,
        ["Telegram__Token"] = TelegramEmulator.Token,
        ["Telegram__ApiUrl"] = telegram.Url.AbsoluteUri.TrimEnd('/'),
        ["Logging__LogLevel__Default"] = "Error",
    });
}
