using Bot.Core;
using Bot.Core.Administration;
using Bot.Core.Chat.Asking;
using Bot.Core.Commands;
using Bot.Core.Corpus;
using Bot.Core.Digests;
using Bot.Core.Digests.Subscriptions;
using Bot.Core.Feeds;
using Bot.Core.Lexicon;
using Bot.Feeds;
using Bot.Host.Serving;
using Bot.Schedule;
using Bot.Store.Sqlite;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Bot.Host.Composition;

/// <summary>Composes the program: settings, logging, core, store.</summary>
/// <param name="paths">Where things lie.</param>
/// <param name="corpus">The folder named on the command line; null for the one of the settings.</param>
internal sealed class BotHostFactory(HostPaths paths, string? corpus)
{
    /// <summary>For one answer: logs warnings only, to the error stream.</summary>
    public IHost ForVerb() => Build(LogLevel.Warning, (_, _) => { });

    /// <summary>For the service beside a prompt: as quiet as for one answer, and silent on what the load report has told already.</summary>
    public IHost ForTerminal(Action<IServiceCollection, IConfiguration> services) => Build(LogLevel.Warning, (collection, configuration) =>
    {
        collection.AddLogging(logging => logging.AddFilter<ConsoleLoggerProvider>(typeof(ServingService).FullName, LogLevel.Error));
        services(collection, configuration);
    });

    /// <summary>For the service: logs as the settings say.</summary>
    public IHost ForService(Action<IServiceCollection, IConfiguration> services) => Build(least: null, services);

    private IHost Build(LogLevel? least, Action<IServiceCollection, IConfiguration> more)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = paths.Home });
        Settings.Add(builder.Configuration, paths);
        AddLogging(builder, least);
        builder.Services.AddSingleton(paths);
        builder.Services.AddBotCore().AddSqliteStore().AddFeeds().AddSubscriptionCommands().AddDigestCommands().AddAdminCommands();
        BindOptions(builder);
        AddFeedsFolder(builder);
        Settings.CheckKeys(builder.Configuration);
        more(builder.Services, builder.Configuration);
        var host = builder.Build();
        host.Services.GetRequiredService<IStartupValidator>().Validate();
        return host;
    }

    private static void AddLogging(HostApplicationBuilder builder, LogLevel? least)
    {
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
        builder.Logging.AddSimpleConsole(format =>
        {
            format.SingleLine = true;
            format.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss'Z' ";
            format.UseUtcTimestamp = true;
        });
        // A failed start is said in a sentence by the command line; what fails later is critical.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        if (least is { } level)
        {
            // Answers own the output stream.
            builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
            builder.Logging.AddFilter(category: null, level);
        }
    }

    private void BindOptions(HostApplicationBuilder builder)
    {
        Bind<CorpusOptions>(builder, CorpusOptions.Section).PostConfigure(options => options.Path = Corpus(options.Path));
        Bind<LexiconOptions>(builder, LexiconOptions.Section).PostConfigure(options => options.Path = paths.FromHome(options.Path));
        Bind<ReaderOptions>(builder, ReaderOptions.Section);
        Bind<SqliteStoreOptions>(builder, SqliteStoreOptions.Section).PostConfigure(options =>
        {
            options.Path = Store(options.Path);
            options.StatePath = Resolve(options.StatePath, paths.FromWorking);
        });
        Bind<FeedOptions>(builder, FeedOptions.Section).PostConfigure(options =>
        {
            options.List = Resolve(options.List, paths.FromHome);
            options.Path = Resolve(options.Path, paths.FromWorking);
        });
        Bind<ScheduleOptions>(builder, ScheduleOptions.Section).PostConfigure(options => options.Path = Resolve(options.Path, paths.FromWorking));
        Bind<LimitOptions>(builder, LimitOptions.Section);
        Bind<AdminOptions>(builder, AdminOptions.Section);
        Bind<DigestOptions>(builder, DigestOptions.Section);
    }

    // A corpus named on the command line is read alone.
    private void AddFeedsFolder(HostApplicationBuilder builder)
    {
        var path = builder.Configuration["Feeds:Path"] ?? "data/feeds";
        if (corpus is null && !string.IsNullOrWhiteSpace(path))
        {
            builder.Services.AddSingleton(new FeedsFolder(paths.FromWorking(path)));
        }
    }

    private static OptionsBuilder<T> Bind<T>(HostApplicationBuilder builder, string section)
        where T : class
        => builder.Services.AddOptions<T>().Bind(builder.Configuration.GetSection(section)).ValidateOnStart();

    private string Corpus(string configured) => corpus is null ? Resolve(configured, paths.FromHome) : paths.FromWorking(corpus);

    // Another corpus must not push the configured one out of its index.
    private string Store(string configured) => corpus is null ? Resolve(configured, paths.FromWorking) : CorpusCache.IndexFor(paths.FromWorking(corpus));

    // An empty path is left for validation to name.
    private static string Resolve(string path, Func<string, string> from) => string.IsNullOrWhiteSpace(path) ? path : from(path);
}
