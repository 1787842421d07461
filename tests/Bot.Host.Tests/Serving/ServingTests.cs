using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Bot.Core.Indexing;
using Bot.Core.Storage;
using Bot.Host.CommandLine;
using Bot.Host.CommandLine.Verbs;
using Bot.Host.Composition;
using Bot.Host.Serving;
using Bot.Host.Tests.CommandLine;
using Bot.Testing;
using Bot.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

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

    [Fact]
    public async Task While_it_serves_the_page_answers_and_health_turns_from_loading_to_ready()
    {
        Configure();
        folder.Write("config/corpus/a.txt", "견본 기사\n엔비디아 주가는 27일(현지시간) 17% 내렸다.\n");
        var factory = new BotHostFactory(new HostPaths(folder.Path, folder.Path), corpus: null);
        using var host = factory.ForService((services, configuration) => services.AddServing(configuration));
        await host.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = host.Services.GetRequiredService<IWebAddress>().Address };
        while ((await client.GetAsync("/health/ready", TestContext.Current.CancellationToken)).StatusCode == HttpStatusCode.ServiceUnavailable)
        {
            await Task.Yield();
        }

        Assert.Contains("17%", await client.GetStringAsync("/?q=/stock%20nvidia", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("Discord__Token", host.Services.GetRequiredService<PlatformHint>().Sentence, StringComparison.Ordinal);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task With_an_index_from_before_it_is_ready_while_the_corpus_is_still_being_read()
    {
        Configure();
        folder.Write("config/corpus/a.txt", "견본 기사\n엔비디아 주가는 27일(현지시간) 17% 내렸다.\n");
        var factory = new BotHostFactory(new HostPaths(folder.Path, folder.Path), corpus: null);
        using var before = factory.ForVerb();
        await before.Services.GetRequiredService<CorpusLoader>().LoadAsync(Path.Combine(folder.Path, "config", "corpus"), progress: null, TestContext.Current.CancellationToken);

        // Somebody else's reload holds the index, so that the service's own has to wait.
        await using var reload = await before.Services.GetRequiredService<IIndexStore>().BeginReloadAsync("other rules", TestContext.Current.CancellationToken);
        using var host = factory.ForService((services, configuration) => services.AddServing(configuration));
        await host.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = host.Services.GetRequiredService<IWebAddress>().Address };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while ((await client.GetAsync("/health/ready", patience.Token)).StatusCode == HttpStatusCode.ServiceUnavailable)
        {
            await Task.Yield();
        }

        Assert.Contains("17%", await client.GetStringAsync("/?q=/stock%20nvidia", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("Web", "Url", "http://127.0.0.1:{taken}", "Web:Url is http://127.0.0.1:")]
    [InlineData("Web", "Url", "localhost", "Web:Url is 'localhost'")]
    [InlineData("Web", "Enabled", "maybe", "Web:Enabled is 'maybe'")]
    [InlineData("Web", "Port", "1", "Web:Port is no setting")]
    [InlineData("Limits", "UserBurst", "-1", "Limits:UserBurst is -1")]
    [InlineData("Telemetry", "Endpoint", "somewhere", "Telemetry:Endpoint is 'somewhere'")]
    [InlineData("Discord", "Interactions", "Pigeon", "Discord:Interactions is 'Pigeon'")]
    [InlineData("Telegram", "Token", "wrong", "Telegram:Token")]
    public async Task A_setting_that_cannot_be_used_ends_the_start_with_its_key(string section, string key, string value, string sentence)
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        var settings = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal) { [section] = new(StringComparer.Ordinal) { [key] = value.Replace("{taken}", port, StringComparison.Ordinal) } };
        using var bench = new HostBench().Article("a.txt", "제목\n본문이다.\n").Settings(JsonSerializer.Serialize(settings));

        Assert.Equal(ExitCodes.Misused, await bench.RunAsync("--corpus", bench.Corpus));
        Assert.StartsWith(sentence, bench.Error, StringComparison.Ordinal);
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
