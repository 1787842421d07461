using Bot.Benchmarks.Rooms;
using Bot.Chat.Discord;
using Bot.Chat.Telegram;
using Bot.Core;
using Bot.Core.Digests.Outbox;
using Bot.Core.Lexicon;
using Bot.Store.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Benchmarks.Outbox;

/// <summary>Our bot as the host composes it, sending what stands in a state file, in a process of its own.</summary>
internal static class FanoutBot
{
    public static RoomClient Start(FanoutFiles files, DayClock clock, string platform, string address, string token)
        => RoomClient.Start(
            "dotnet", Environment.CurrentDirectory,
            ["exec", typeof(FanoutBot).Assembly.Location, "fanout-bot", files.Folder, clock.Ahead.ToString("c"), platform, address, token]);

    /// <summary>Sends until the input ends.</summary>
    public static async Task RunAsync(FanoutFiles files, DayClock clock, IReadOnlyDictionary<string, string?> settings, TextReader input)
    {
        await using var services = Build(files, clock, settings);
        foreach (var service in services.GetServices<IHostedService>())
        {
            await service.StartAsync(CancellationToken.None);
        }

        using var stop = new CancellationTokenSource();
        var sending = services.GetRequiredService<OutboxWorker>().RunAsync(stop.Token);
        await input.ReadToEndAsync();
        await stop.CancelAsync();
        await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var service in services.GetServices<IHostedService>())
        {
            await service.StopAsync(CancellationToken.None);
        }
    }

    /// <param name="files">Index and state.</param>
    /// <param name="clock">What day it is.</param>
    /// <param name="settings">Of the platforms; one without a token is off.</param>
    public static ServiceProvider Build(FanoutFiles files, DayClock clock, IReadOnlyDictionary<string, string?> settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        return new ServiceCollection()
            .AddLogging(logging => logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning))
            .AddSingleton<TimeProvider>(clock)
            .AddBotCore()
            .AddSqliteStore(options => (options.Path, options.StatePath) = (files.Index, files.State))
            .Configure<LexiconOptions>(options => options.Path = RepositoryPaths.Lexicon)
            .AddTelegramChat(configuration)
            .AddDiscordChat(configuration)
            .BuildServiceProvider();
    }
}
