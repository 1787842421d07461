using Bot.Chat.Telegram;
using Bot.Core;
using Bot.Core.Chat.Asking;
using Bot.Core.Chat.Charts;
using Bot.Core.Commands;
using Bot.Core.Lexicon;
using Bot.Core.Storage;
using Bot.Testing;
using Bot.Testing.News;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Chat.Tests.Telegram.Bots;

/// <summary>The whole bot but its host: commands over a little news, a command that echoes, and Telegram.</summary>
internal static class BotServices
{
    // Reading word lists takes longer than answering.
    private static readonly WordLists Words = WordLists.Load(RepositoryFiles.Words);
    private static readonly Particles Particles = new(Words);

    public static IServiceCollection AddTestBot(
        this IServiceCollection services,
        TimeProvider clock,
        IChatState state,
        EchoCommand echo,
        ILoggerProvider log,
        IReadOnlyDictionary<string, string?> settings)
    {
        services.AddBotCore();
        services.AddLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddSingleton(TestLexicon.Gazetteer);
        services.AddSingleton(Words);
        services.AddSingleton(Particles);
        services.AddSingleton(clock);
        services.AddSingleton(state);
        services.AddSingleton<IIndexStore>(SmallNews.Store());
        services.AddSingleton<IChartRasteriser, TinyRasteriser>();
        services.AddSingleton<ICommand>(echo);
        services.Configure<LimitOptions>(limits => (limits.UserBurst, limits.ChatBurst) = (0, 0));
        return services.AddTelegramChat(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
    }
}
