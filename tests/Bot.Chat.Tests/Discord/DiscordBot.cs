using Bot.Chat.Discord;
using Bot.Chat.Tests.Telegram.Bots;
using Bot.Core.Chat;
using Bot.Core.Chat.Asking;
using Bot.Core.Chat.Charts;
using Bot.Core.Commands;
using Bot.Core.Lexicon;
using Bot.Core.Storage;
using Bot.Testing;
using Bot.Testing.Chat;
using Bot.Testing.Discord;
using Bot.Testing.News;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Chat.Tests.Discord;

/// <summary>The whole bot on the emulator, with a command that answers what a test wants.</summary>
internal sealed class DiscordBot : IAsyncDisposable
{
    // Reading word lists takes longer than answering.
    private static readonly WordLists Words = WordLists.Load(RepositoryFiles.Words);
    private readonly ServiceProvider services;
    private bool isDisposed;

    private DiscordBot(DiscordEmulator emulator, SteppedClock clock, IChatState state, IReadOnlyDictionary<string, string?> settings)
    {
        (Emulator, Clock) = (emulator, clock);
        var collection = new ServiceCollection();
        collection.AddOptions();
        collection.AddLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        collection.AddSingleton(TestLexicon.Gazetteer);
        collection.AddSingleton(Words);
        collection.AddSingleton(new Particles(Words));
        collection.AddSingleton<TimeProvider>(clock);
        collection.AddSingleton(state);
        collection.AddSingleton<IIndexStore>(News().Store());
        collection.AddSingleton<IChartRasteriser, TinyRasteriser>();
        collection.AddCommands().AddChat();
        collection.AddSingleton<ICommand>(Echo);
        collection.Configure<LimitOptions>(limits => (limits.UserBurst, limits.ChatBurst) = (0, 0));
        collection.AddDiscordChat(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        services = collection.BuildServiceProvider();
    }

    public DiscordEmulator Emulator { get; }

    public SteppedClock Clock { get; }

    public EchoCommand Echo { get; } = new();

    public LogRecorder Log { get; } = new();

    public IServiceProvider Services => services;

    public static async Task<DiscordBot> StartAsync(IChatState? state = null, DiscordEmulator? emulator = null, SteppedClock? clock = null, string? token = null)
    {
        clock ??= new SteppedClock();
        emulator ??= await DiscordEmulator.StartAsync(new EmulatorSettings { Clock = clock });
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Discord:Token"] = token ?? emulator.Settings.Token, ["Discord:ApiUrl"] = emulator.ApiUrl };
        var bot = new DiscordBot(emulator, clock, state ?? new MemoryChatState(), settings);
        foreach (var service in bot.services.GetServices<IHostedService>())
        {
            await service.StartAsync(CancellationToken.None);
        }

        return bot;
    }

    /// <summary>On an emulator whose faults are there before the bot is.</summary>
    public static async Task<DiscordBot> StartAsync(Action<Bot.Testing.Discord.Rest.RestFaults> faults)
    {
        var clock = new SteppedClock();
        var emulator = await DiscordEmulator.StartAsync(new EmulatorSettings { Clock = clock });
        faults(emulator.Faults);
        return await StartAsync(emulator: emulator, clock: clock);
    }

    public Task OnlineAsync() => Emulator.UntilAsync(() => Emulator.Gateway.Online == 1, "a login");

    /// <summary>Sends an interaction and waits until it has been answered for the first time.</summary>
    public async Task<EmulatedInteraction> AskAsync(System.Text.Json.Nodes.JsonObject payload)
    {
        await OnlineAsync();
        var asked = await Emulator.Gateway.SendAsync(payload);
        await Emulator.UntilAsync(() => asked.Response is not null, "an answer");
        return asked;
    }

    public async Task StopAsync()
    {
        foreach (var service in services.GetServices<IHostedService>())
        {
            await service.StopAsync(CancellationToken.None);
        }
    }

    /// <summary>Until Discord is given up.</summary>
    public Task EndedAsync() => services.GetServices<IHostedService>().OfType<BackgroundService>().Single().ExecuteTask!;

    public async ValueTask DisposeAsync()
    {
        if (isDisposed)
        {
            return;
        }

        isDisposed = true;
        // What waits for the clock would wait for ever.
        var stopping = StopAsync();
        while (!stopping.IsCompleted)
        {
            Clock.Advance(TimeSpan.FromSeconds(11));
            await Task.Yield();
        }

        await stopping;
        await services.DisposeAsync();
        await Emulator.DisposeAsync();
    }

    private static NewsBuilder News() => new NewsBuilder(TestLexicon.Gazetteer)
        .Article(
            "한빛일보",
            "2025-01-28",
            "무거운 하루",
            "엔비디아는 27일 16.97% 내린 값에 거래를 마쳤다.\n사티아 나델라 마이크로소프트 최고경영자는 “쓰임새는 늘어난다”고 말했다.",
            article => article
                .Moves("엔비디아", -16.97m, "16.97%", "2025-01-27", Bot.Core.Extraction.Moves.MoveKind.Close)
                .Says("사티아 나델라", "쓰임새는 늘어난다", "2025-01-28", role: "최고경영자", org: "마이크로소프트"));
}
