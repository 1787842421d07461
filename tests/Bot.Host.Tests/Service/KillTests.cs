using Bot.Core;
using Bot.Core.Lexicon;
using Bot.Store.Sqlite;
using Bot.Testing.Kills;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Service;

/// <summary>The short form of the kill run; the long one is <c>kill 100</c> of the benchmarks.</summary>
public sealed class KillTests
{
    [Fact]
    public async Task Killed_while_it_sends_it_loses_nothing_and_doubles_nothing_that_can_be_asked_about()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Bot.Host.dll");

        var report = await KillRun.RunAsync(new KillPlan(Kills: 5, Seed: 7, program, OpenState) { DueEachTime = 10 }, TestContext.Current.CancellationToken);

        Assert.Empty(report.Wrongs);
        Assert.NotEqual(0, report.ItemsArrived);
        Assert.Equal(60, report.DueOnDiscord + report.DueOnTelegram);
    }

    private static ServiceProvider OpenState(string path) => new ServiceCollection()
        .AddLogging()
        .AddBotCore()
        .Configure<LexiconOptions>(options => options.Path = Path.Combine(AppContext.BaseDirectory, "config", "lexicon"))
        .AddSqliteStore(options => (options.Path, options.StatePath) = (path + ".index", path))
        .BuildServiceProvider();
}
