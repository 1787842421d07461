using Bot.Chat.Discord;
using Bot.Chat.Telegram;
using Bot.Core;
using Bot.Core.Lexicon;
using Bot.Store.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Benchmarks.Rooms;

/// <summary>Our bot as the host composes it, on a finished index, in a process of its own: what a client is to the emulator.</summary>
internal static class ServedBot
{
    public static RoomClient Start(string index, string platform, string address, string token)
        => RoomClient.Start("dotnet", Environment.CurrentDirectory, ["exec", typeof(ServedBot).Assembly.Location, "chat-bot", index, platform, address, token]);

    /// <summary>Runs until the input ends.</summary>
    public static async Task RunAsync(string index, string platform, string address, string token, TextReader input)
    {
        var folder = Directory.CreateTempSubdirectory("bot-chat-");
        await using (var services = Build(index, Path.Combine(folder.FullName, "state.db"), new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [$"{platform}:Token"] = token,
            [$"{platform}:ApiUrl"] = address,
        }))
        {
            foreach (var service in services.GetServices<IHostedService>())
            {
                await service.StartAsync(CancellationToken.None);
            }

            await input.ReadToEndAsync();
            foreach (var service in services.GetServices<IHostedService>())
            {
                await service.StopAsync(CancellationToken.None);
            }
        }

        folder.Delete(recursive: true);
    }

    private static ServiceProvider Build(string index, string state, IReadOnlyDictionary<string, string?> settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        return new ServiceCollection()
            .AddLogging(logging => logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning))
            .AddBotCore()
            .AddSqliteStore(options => (options.Path, options.StatePath) = (index, state))
            .Configure<LexiconOptions>(options => options.Path = RepositoryPaths.Lexicon)
            .AddTelegramChat(configuration)
            .AddDiscordChat(configuration)
            .BuildServiceProvider();
    }
}
