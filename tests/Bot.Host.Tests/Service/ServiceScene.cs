using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Composition;
using Bot.Testing;
using Bot.Testing.Discord;
using Bot.Testing.Telegram;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Service;

/// <summary>Both platforms and a folder to run in. What is started here is composed as <c>dotnet run --project src/Bot.Host</c> composes it, on the sample corpus.</summary>
internal sealed class ServiceScene : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<RunningService> services = [];

    private ServiceScene(TelegramEmulator telegram, DiscordEmulator discord, SteppedClock clock) => (Telegram, Discord, DiscordClock) = (telegram, discord, clock);

    public TelegramEmulator Telegram { get; }

    public DiscordEmulator Discord { get; }

    /// <summary>Stands still unless a test moves it.</summary>
    public SteppedClock DiscordClock { get; }

    public static async Task<ServiceScene> OpenAsync()
    {
        var telegram = await TelegramEmulator.StartAsync();
        // A busy machine may take longer than the platforms would wait.
        telegram.QueryPatience = TimeSpan.FromHours(1);
        var clock = new SteppedClock();
        return new ServiceScene(telegram, await DiscordEmulator.StartAsync(new EmulatorSettings { Clock = clock }), clock);
    }

    /// <summary>Starts the service and waits until it is ready and logged in on both platforms.</summary>
    public async Task<RunningService> StartAsync(IReadOnlyDictionary<string, JsonNode>? settings = null)
    {
        var service = await LaunchAsync(settings);
        await service.UntilAsync("ready", HttpStatusCode.OK);
        await Discord.UntilAsync(() => Discord.Gateway.Online == 1, "a login on Discord");
        await Telegram.WaitAsync(() => Telegram.Polls == 1, TestContext.Current.CancellationToken);
        return service;
    }

    /// <summary>Starts the service and waits for nothing.</summary>
    /// <param name="settings">Over those of <c>config/appsettings.json</c>, by <c>Section:Key</c>.</param>
    /// <param name="services">What a test puts in the place of something real.</param>
    public async Task<RunningService> LaunchAsync(IReadOnlyDictionary<string, JsonNode>? settings = null, Action<IServiceCollection>? services = null)
    {
        Configure(settings ?? new Dictionary<string, JsonNode>(StringComparer.Ordinal));
        var service = new RunningService(new BotHostFactory(new HostPaths(folder.Path, folder.Path), corpus: null), services);
        this.services.Add(service);
        await service.StartAsync();
        return service;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in services)
        {
            await service.DisposeAsync();
        }

        await Discord.DisposeAsync();
        await Telegram.DisposeAsync();
        folder.Dispose();
    }

    private void Configure(IReadOnlyDictionary<string, JsonNode> changes)
    {
        var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "config", "appsettings.json")))!;
        settings["Corpus"]!["Path"] = Path.Combine(RepositoryFiles.Root, "config", "corpus");
        settings["Lexicon"]!["Path"] = RepositoryFiles.Lexicon;
        settings["Web"]!["Url"] = "http://127.0.0.1:0";
        settings["Discord"]!["Token"] = Discord.Settings.Token;
        settings["Discord"]!["ApiUrl"] = Discord.ApiUrl;
        settings["Telegram"]!["Token"] = TelegramEmulator.Token;
        settings["Telegram"]!["ApiUrl"] = Telegram.Url.AbsoluteUri.TrimEnd('/');
        settings["Logging"]!["Console"] = new JsonObject { ["LogLevel"] = new JsonObject { ["Default"] = "None" } };
        foreach (var (key, value) in changes)
        {
            var (section, name) = (key.Split(':')[0], key.Split(':')[1]);
            settings[section]![name] = value.DeepClone();
        }

        folder.Write("config/appsettings.json", settings.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
    }
}
