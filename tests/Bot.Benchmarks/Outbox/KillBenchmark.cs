using Bot.Core;
using Bot.Core.Lexicon;
using Bot.Store.Sqlite;
using Bot.Testing.Kills;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Benchmarks.Outbox;

/// <summary>The long kill run: see <see cref="KillRun"/>.</summary>
internal static class KillBenchmark
{
    /// <summary>0 when nothing was wrong.</summary>
    public static async Task<int> RunAsync(int kills, TextWriter output)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Bot.Host.dll");
        var plan = new KillPlan(kills, Seed: 4, program, OpenState) { DueEachTime = 6, Watch = line => output.WriteLine(line) };
        var clock = TimeProvider.System.GetTimestamp();
        var report = await KillRun.RunAsync(plan, CancellationToken.None);
        foreach (var wrong in report.Wrongs)
        {
            await output.WriteLineAsync($"WRONG: {wrong}");
        }

        await output.WriteLineAsync(
            $"""
            kills                                   {report.Kills}
            due on Discord / on Telegram            {report.DueOnDiscord} / {report.DueOnTelegram}
            articles, all in the index              {report.Articles}; reloads asked for by the operator {report.Reloads}, and one at every start
            articles times subscribed rooms         {report.ItemsDue}, of which {report.ItemsArrived} came, in {report.Digests} digests and {report.Alerts} alerts
            digests with nothing left to tell       {report.EmptyDigests}
            digests and alerts given up by the rule {report.NewsGivenUp}
            faults injected                         {report.Faults}
            left under way by kills                 {report.UnderWay}, after {report.LongDowntimes} of them nonces were forgotten
            twice on Discord                        0 unless said above
            sent again on Telegram, marked          {report.SentAgain}, of which {report.TwiceOnTelegram} had arrived before
            given up on Telegram by the rule        {report.GivenUp}
            429s beyond those injected              {report.RefusedByLimits}
            wrong                                   {report.Wrongs.Count}
            took                                    {TimeProvider.System.GetElapsedTime(clock).TotalSeconds:0} s
            """);
        return report.Wrongs.Count == 0 ? 0 : 1;
    }

    private static ServiceProvider OpenState(string path) => new ServiceCollection()
        .AddLogging(logging => logging.SetMinimumLevel(LogLevel.None))
        .AddBotCore()
        .Configure<LexiconOptions>(options => options.Path = Path.Combine(AppContext.BaseDirectory, "config", "lexicon"))
        .AddSqliteStore(options => (options.Path, options.StatePath) = (path + ".index", path))
        .BuildServiceProvider();
}
