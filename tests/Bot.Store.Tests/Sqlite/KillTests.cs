using System.Diagnostics;
using Bot.Core.Extraction;
using Bot.Core.Search;
using Bot.Core.Storage;
using Bot.Store.LoadLoop;
using Bot.Testing;

namespace Bot.Store.Tests.Sqlite;

/// <summary>
/// A real process reloads the index over and over and is killed (SIGKILL) at random moments. Nothing here depends on when exactly:
/// whatever the moment, the index must be wholly that of some round.
/// </summary>
public sealed class KillTests
{
    private const int Kills = 14;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Killed_at_any_moment_of_a_reload_the_old_or_the_new_index_is_whole(int seed)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "index.db");
        var random = new Random(seed);
        var before = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            // Half of them are let commit first; the others die in their first reload.
            await RunAndKillAsync(path, rounds: kill % 2, random.Next(120));

            var after = await CheckAsync(path);
            Assert.True(after >= before, $"Round {before} was committed and is gone: the index holds round {after}.");
            before = after;
        }

        Assert.True(before >= Kills / 2, $"Only {before} rounds were committed under {Kills} kills.");
    }

    private static async Task RunAndKillAsync(string path, int rounds, int delay)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Bot.Store.LoadLoop.dll"), path]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        try
        {
            for (var line = 0; line <= rounds; line++)
            {
                Assert.Equal("begin", await process.StandardOutput.ReadLineAsync(Cancel));
            }

            await Task.Delay(delay, Cancel);
            Assert.False(process.HasExited, "The loading process ended by itself.");
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static async Task<int> CheckAsync(string path)
    {
        await using var store = SqliteStores.At(path);
        await using var snapshot = await store.OpenAsync(Cancel);
        var round = new LoadRound(LoadRound.Of(snapshot.Summary.LoadedAt));

        Assert.Equal(["ok"], SqliteCheck.Integrity(path));
        if (round.Number == 0)
        {
            Assert.Equal(new IndexSummary(0, 0, 0, 0, 0, null, null, null), snapshot.Summary);
            return 0;
        }

        Assert.Equal(new IndexSummary(round.Articles, 1, 0, round.Articles, 0, round.Day, round.Day, round.LoadedAt), snapshot.Summary);
        Assert.All(await snapshot.MovesAsync(new FactQuery { Keys = ["index"] }, Cancel), move => Assert.Equal(round.Word, move.Security));
        Assert.Equal(round.Articles, (await snapshot.MovesAsync(new FactQuery(), Cancel)).Count);
        Assert.Equal(["index", EntityKey.OfName(round.Word)], (await snapshot.NamesAsync(Cancel)).Select(name => name.Key));
        Assert.All(await snapshot.NamesAsync(Cancel), name => Assert.Equal(round.Articles, name.Counts.Values.Single()));
        Assert.Equal(round.Articles, (await snapshot.SearchAsync(new SearchQuery { Text = round.Word, Limit = 500 }, Cancel)).Hits.Count);
        return round.Number;
    }
}
