using Bot.Core.Search;
using Bot.Store.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Bot.Store.LoadLoop;

/// <summary>Reloads an index for ever; the tests kill it in the middle.</summary>
public static class Program
{
    public static async Task Main(string[] args)
    {
        var store = new SqliteIndexStore(
            Options.Create(new SqliteStoreOptions { Path = args[0], LoadCacheMegabytes = 1 }),
            new ArticleSearch(new SearchTokenizer(["은", "는"], [])),
            TimeProvider.System,
            NullLogger<SqliteIndexStore>.Instance);
#pragma warning disable RS0030 // Its one line of output tells the test that the loop has begun, or has committed.
        var output = Console.Out;
#pragma warning restore RS0030
        await using var snapshot = await store.OpenAsync(CancellationToken.None);
        for (var round = LoadRound.Of(snapshot.Summary.LoadedAt) + 1; ; round++)
        {
            await output.WriteLineAsync("begin");
            await new LoadRound(round).SaveAsync(store, CancellationToken.None);
        }
    }
}
