using System.Text.Json;
using Bot.Host.CommandLine;
using Bot.Host.CommandLine.Verbs;
using Bot.Host.Composition;
using Bot.Testing;

namespace Bot.Host.Tests.Serving;

public sealed class ServingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_bot_that_is_told_to_stop_ends_well_and_is_no_longer_ready()
    {
        Configure();
        folder.Write("config/corpus/a.txt", "견본 기사\n엔비디아 주가는 27일(현지시간) 17% 내렸다.\n");
        var data = Directory.CreateDirectory(Path.Combine(folder.Path, "data")).FullName;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var watcher = new FileSystemWatcher(data, "ready");
        watcher.Created += (_, _) => stop.Cancel();
        watcher.EnableRaisingEvents = true;

        var code = await Serve(stop.Token);

        Assert.Equal(ExitCodes.Done, code);
        Assert.True(File.Exists(Path.Combine(data, "index.db")));
        Assert.False(File.Exists(Path.Combine(data, "ready")));
    }

    [Fact]
    public async Task Without_a_folder_of_articles_it_stops_by_itself_even_where_nothing_was_ever_written()
    {
        Configure();

        Assert.Equal(ExitCodes.Misused, await Serve(TestContext.Current.CancellationToken));
    }

    private Task<int> Serve(CancellationToken stop)
        => new ServeVerb(new BotHostFactory(new HostPaths(folder.Path, folder.Path), corpus: null)).RunAsync(stop);

    private void Configure() => folder.Write("config/appsettings.json", JsonSerializer.Serialize(new
    {
        Lexicon = new { Path = RepositoryFiles.Lexicon },
        Web = new { Url = "http://127.0.0.1:0" },
        Logging = new { LogLevel = new { Default = "None" } },
    }));
}
