using Bot.Core.Commands;
using Bot.Core.Corpus;
using Bot.Core.Lexicon;
using Bot.Core.Search;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Bot.Core;

public static class BotCoreRegistration
{
    /// <summary>
    /// Everything but an index: add a store (<c>AddSqliteStore</c>) and logging, and bind the sections <see cref="CorpusOptions.Section"/>,
    /// <see cref="LexiconOptions.Section"/> and <see cref="ReaderOptions.Section"/>.
    /// </summary>
    public static IServiceCollection AddBotCore(this IServiceCollection services)
    {
        services.AddOptions();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IValidateOptions<CorpusOptions>, CorpusOptionsValidator>();
        services.AddSingleton<IValidateOptions<LexiconOptions>, LexiconOptionsValidator>();
        services.AddSingleton<IValidateOptions<ReaderOptions>, ReaderOptionsValidator>();
        return services.AddLexicon().AddCorpus().AddSearch().AddCommands();
    }

    private static IServiceCollection AddLexicon(this IServiceCollection services)
    {
        services.AddSingleton(provider => WordLists.Load(Path.Combine(LexiconFolder(provider), "words")));
        services.AddSingleton(provider => GazetteerReader.Read(LexiconFolder(provider)));
        services.AddSingleton<Particles>();
        services.AddSingleton<MentionFinder>();
        return services;
    }

    private static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.AddSingleton(provider => SearchTokenizer.From(provider.GetRequiredService<WordLists>()));
        services.AddSingleton<ArticleSearch>();
        return services;
    }

    private static string LexiconFolder(IServiceProvider provider) => provider.GetRequiredService<IOptions<LexiconOptions>>().Value.Path;
}
