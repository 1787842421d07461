using Bot.Core.Storage;
using Bot.Testing;
using Bot.Testing.Telegram;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bot.Chat.Tests.Telegram.Bots;

/// <summary>Our bot, connected to an emulator.</summary>
internal sealed class TelegramBot : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly IHostedService service;
    private bool stopped;

    private TelegramBot(TelegramEmulator telegram, TimeProvider clock, IChatState state, IReadOnlyDictionary<string, string?> more)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Telegram:Token"] = TelegramEmulator.Token,
            ["Telegram:ApiUrl"] = telegram.Url.AbsoluteUri,
        };
        foreach (var (key, value) in more)
        {
            settings[key] = value;
        }

        services = new ServiceCollection().AddTestBot(clock, state, Echo, Log, settings).BuildServiceProvider();
        service = services.GetServices<IHostedService>().Single();
    }

    public EchoCommand Echo { get; } = new();

    public LogRecorder Log { get; } = new();

    public IServiceProvider Services => services;

    /// <summary>Ends when the bot does not serve any more.</summary>
    public Task Served => ((BackgroundService)service).ExecuteTask!;

    public static async Task<TelegramBot> StartAsync(TelegramEmulator telegram, TimeProvider clock, IChatState state, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var bot = new TelegramBot(telegram, clock, state, settings ?? new Dictionary<string, string?>(StringComparer.Ordinal));
        await bot.service.StartAsync(CancellationToken.None);
        return bot;
    }

    /// <summary>Stops as a host does.</summary>
    /// <param name="patient">False: without waiting for what was begun.</param>
    public async Task StopAsync(bool patient = true)
    {
        stopped = true;
        await service.StopAsync(new CancellationToken(canceled: !patient));
    }

    public async ValueTask DisposeAsync()
    {
        if (!stopped)
        {
            await StopAsync(patient: false);
        }

        await services.DisposeAsync();
    }
}
