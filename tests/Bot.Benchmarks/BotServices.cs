using Bot.Core.Commands;
using Bot.Core.Commands.Names;
using Bot.Core.Digests;
using Bot.Core.Indexing;
using Bot.Core.Lexicon;
using Bot.Store.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Benchmarks;

/// <summary>The bot's own parts, put together as the host does, with the lexicon of the repository.</summary>
internal static class BotServices
{
    public static ServiceProvider Build(string index)
    {
        var words = WordLists.Load(Path.Combine(RepositoryPaths.Lexicon, "words"));
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton(words)
            .AddSingleton(GazetteerReader.Read(RepositoryPaths.Lexicon))
            .AddSingleton<Particles>()
            .AddSingleton(ReaderVersion.Of(RepositoryPaths.Lexicon))
            .AddIndexing()
            .AddCommands()
            .AddDigests()
            .AddSingleton(new ReaderCalendar(TimeProvider.System, TimeZoneInfo.Utc))
            .AddSqliteStore(options => options.Path = index)
            .BuildServiceProvider();
    }
}
