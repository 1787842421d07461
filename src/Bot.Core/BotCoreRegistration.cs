using Bot.Core.Administration;
using Bot.Core.Chat;
using Bot.Core.Commands;
using Bot.Core.Corpus;
using Bot.Core.Digests;
using Bot.Core.Digests.Outbox;
using Bot.Core.Digests.Running;
using Bot.Core.Indexing;
using Bot.Core.Lexicon;
using Bot.Core.Signals;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Bot.Core;

public static class BotCoreRegistration
{
    /// <summary>
    /// Everything but an index: add a store (<c>AddSqliteStore</c>) and logging, and bind the sections <see cref="CorpusOptions.Section"/>,
    /// <see cref="LexiconOptions.Section"/>, <see cref="ReaderOptions.Section"/> and <see cref="AdminOptions.Section"/>.
    /// </summary>
    public static IServiceCollection AddBotCore(this IServiceCollection services)
    {
        services.AddOptions();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IValidateOptions<CorpusOptions>, CorpusOptionsValidator>();
        services.AddSingleton<IValidateOptions<LexiconOptions>, LexiconOptionsValidator>();
        services.AddSingleton<IValidateOptions<ReaderOptions>, ReaderOptionsValidator>();
        return services.AddLexicon().AddCorpus().AddIndexing().AddCommands().AddDigests().AddDigestRuns().AddChat().AddSignals().AddOutbox().AddAdministration();
    }

    private static IServiceCollection AddLexicon(this IServiceCollection services)
    {
        services.AddSingleton(provider => WordLists.Load(Path.Combine(Folder(provider), "words")));
        services.AddSingleton(provider => GazetteerReader.Read(Folder(provider)));
        services.AddSingleton<Particles>();
        services.AddSingleton(provider => ReaderVersion.Of(Folder(provider)));
        return services;
    }

    private static string Folder(IServiceProvider provider) => provider.GetRequiredService<IOptions<LexiconOptions>>().Value.Path;
}
