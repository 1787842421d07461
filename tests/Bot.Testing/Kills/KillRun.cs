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
    // Announcements go first; then come the alerts and digests of what this start has read.
    private const int MostNews = 10;
    private const int MostLast = 5;
    private const int Quiet = 15;
    private static readonly TimeSpan Failsafe = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Lull = TimeSpan.FromSeconds(15);

    private readonly KillPlan plan;
    private readonly TemporaryFolder folder = new();
    private readonly DiscordEmulator discord;
    private readonly TelegramEmulator telegram;
    private readonly KillLedger ledger;
    private readonly KillFaults faults;
    private readonly KillNews news;
    private readonly KillPause pause;
    private readonly Random random;
    private KillReport report;

    private KillRun(KillPlan plan, DiscordEmulator discord, TelegramEmulator telegram)
    {
        (this.plan, this.discord, this.telegram) = (plan, discord, telegram);
        random = new Random(plan.Seed);
        ledger = new KillLedger(discord, telegram);
        faults = new KillFaults(discord, telegram, random);
        news = new KillNews(folder, telegram, random);
        pause = new KillPause(() => plan.OpenState(State), plan.DueEachTime, discord, ledger, news, random);
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
        await SubscribeAsync(cancellationToken);
        for (var kill = 0; kill < plan.Kills; kill++)
        {
            await pause.PrepareAsync(isLast: false, cancellationToken);
            faults.Arrange();
            await RunAndKillAsync(cancellationToken);
            plan.Watch?.Invoke($"kill {kill + 1}: {ledger.Messages} messages, {ledger.Count} due");
        }

        faults.Clear();
        for (var last = 0; last < MostLast; last++)
        {
            // A message holds thirty stories; what waits beyond them comes with the next one.
            await pause.PrepareAsync(isLast: true, cancellationToken);
            if (await FinishAsync(cancellationToken))
            {
                break;
            }
        }

        return await CloseAsync(cancellationToken);
    }

    private async Task SubscribeAsync(CancellationToken cancellationToken)
    {
        await using var services = plan.OpenState(State);
        await news.SubscribeAsync(ledger.Rooms, services.GetRequiredService<ISubscriptionStore>(), cancellationToken);
    }

    private async Task<KillReport> CloseAsync(CancellationToken cancellationToken)
    {
        await using var services = plan.OpenState(State);
        await using var index = await services.GetRequiredService<IIndexStore>().OpenAsync(cancellationToken);
        var held = (await index.PublishedAsync(DateOnly.MinValue, cancellationToken)).Select(article => Path.GetFileNameWithoutExtension(article.Card.File)).ToHashSet(StringComparer.Ordinal);
        report = report with
        {
            Faults = faults.Count,
            RefusedByLimits = discord.RefusedByLimits,
            Articles = news.Marks.Count,
            Reloads = news.Reloads,
            UnderWay = pause.UnderWay,
            LongDowntimes = pause.LongDowntimes,
            Wrongs = [.. report.Wrongs, .. pause.Wrongs, .. news.Marks.Where(mark => !held.Contains(mark)).Select(mark => $"{mark} is not in the index.")],
        };
        var outbox = services.GetRequiredService<IOutbox>();
        return await new KillVerdict(news, outbox).CloseAsync(ledger.Close(report, await ledger.RowsAsync(outbox, cancellationToken)), ledger.Arrived(), cancellationToken);
    }

    private async Task RunAndKillAsync(CancellationToken cancellationToken)
    {
        var before = ledger.Messages;
        var enough = random.Next(plan.DueEachTime + MostNews);
        using var bot = Start();

        // One in four dies at some moment of its start; the others after so many messages and a moment.
        if (random.Next(4) == 0)
        {
            await Task.Delay(random.Next(2500), cancellationToken);
        }
        else
        {
            await UntilAsync(() => ledger.Messages - before >= enough, bot, cancellationToken);
            if (random.Next(3) == 0)
            {
                // Another article comes while it runs, and the kill while it is read.
                news.Write();
                news.Reload();
                await Task.Delay(random.Next(500), cancellationToken);
            }

            await Task.Delay(random.Next(40), cancellationToken);
        }

        await bot.KillAsync();
    }

    private async Task<bool> FinishAsync(CancellationToken cancellationToken)
    {
        using var bot = Start();
        await UntilAsync(ledger.IsComplete, bot, cancellationToken, isLast: true);
        var isComplete = await UntilSettledAsync(bot, cancellationToken);

        // Everything may have arrived before: told to stop while it starts, a process has nothing to settle and just ends.
        await UntilAsync(() => discord.Gateway.Online > 0 && telegram.Polls > 0, bot, cancellationToken, isLast: true);
        if (await bot.StopAsync() is var code and not 0)
        {
            report = report with { Wrongs = [.. report.Wrongs, $"Told to stop, the process ended with {code}."] };
        }

        return isComplete;
    }

    // Not everything arrives where answers were lost again and again, so waiting ends when nothing has come for long.
    private async Task UntilAsync(Func<bool> reached, KilledBot bot, CancellationToken cancellationToken, bool isLast = false)
    {
        var patience = isLast ? TimeSpan.FromSeconds(45) : Lull;
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

    // Asks the outbox itself, beside the process: a digest shows no more than its first page.
    private async Task<bool> UntilSettledAsync(KilledBot bot, CancellationToken cancellationToken)
    {
        await using var services = plan.OpenState(State);
        var verdict = new KillVerdict(news, services.GetRequiredService<IOutbox>());
        var (isSettled, quiet) = (false, 0);
        for (var since = TimeProvider.System.GetTimestamp(); !bot.HasEnded && !isSettled && quiet < Quiet && TimeProvider.System.GetElapsedTime(since) < Failsafe;)
        {
            await Task.Delay(1000, cancellationToken);
            try
            {
                (isSettled, var isIdle) = await verdict.LookAsync(cancellationToken);
                quiet = isIdle ? quiet + 1 : 0;
            }
            catch (StoreException)
            {
                // The bot holds the file just now; it is asked again.
            }
        }

        return isSettled;
    }

    private KilledBot Start() => KilledBot.Start(plan.Program, folder.Path, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Corpus__Path"] = Path.Combine(folder.Path, "corpus"),
        ["Store__Path"] = State + ".index",
        ["Store__StatePath"] = State,
        ["Schedule__Path"] = Path.Combine(folder.Path, "schedule.db"),
        ["Admin__Users"] = news.Admin,
        ["Feeds__Path"] = Path.Combine(folder.Path, "feeds"),
        ["Web__Url"] = "http://127.0.0.1:0",
        ["Discord__Token"] = discord.Settings.Token,
        ["Discord__ApiUrl"] = discord.ApiUrl,
        ["Telegram__Token"] = TelegramEmulator.Token,
        ["Telegram__ApiUrl"] = telegram.Url.AbsoluteUri.TrimEnd('/'),
        ["Logging__LogLevel__Default"] = "Error",
    });
}
