using Bot.Core.Cleaning;
using Bot.Core.Corpus;
using Bot.Core.Corpus.Outlets;
using Bot.Core.Dating;
using Bot.Core.Extraction;
using Bot.Core.Extraction.Figures;
using Bot.Core.Extraction.Moves;
using Bot.Core.Extraction.Reactions;
using Bot.Core.Lexicon;
using Bot.Core.Search;
using Bot.Core.Signals;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Core.Indexing;

public static class IndexingRegistration
{
    /// <summary>
    /// Everything between a corpus folder and the index, and search. Needs <see cref="WordLists"/>, <see cref="Gazetteer"/>, <see cref="Particles"/>,
    /// <see cref="ReaderVersion"/>, <see cref="TimeProvider"/>, logging and a <see cref="Storage.IIndexStore"/>.
    /// </summary>
    public static IServiceCollection AddIndexing(this IServiceCollection services)
    {
        services.AddSingleton<ICorpusReader, FolderCorpusReader>();
        services.AddSingleton<TextCleaner>();
        services.AddSingleton<OutletRecogniser>();
        services.AddSingleton(provider => new PublicationDating(provider.GetRequiredService<WordLists>(), provider.GetRequiredService<Gazetteer>().Events));
        services.AddSingleton<DateResolver>();
        services.AddSingleton<MentionFinder>();
        services.AddSingleton<ReactionWords>();
        services.AddSingleton<IFactExtractor, ReactionExtractor>();
        services.AddSingleton<IFactExtractor, MoveExtractor>();
        services.AddSingleton<IFactExtractor, FigureExtractor>();
        services.AddSingleton<ArticleIndexer>();
        services.AddSingleton<CorpusSignal>();
        services.AddSingleton<CorpusLoader>();
        services.AddSingleton(provider => SearchTokenizer.From(provider.GetRequiredService<WordLists>()));
        services.AddSingleton<ArticleSearch>();
        return services;
    }
}
