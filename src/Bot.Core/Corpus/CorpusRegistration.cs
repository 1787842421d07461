using Bot.Core.Corpus.Outlets;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Core.Corpus;

public static class CorpusRegistration
{
    /// <summary>The reader of a corpus folder and the recogniser of outlets; needs the gazetteer and the word lists.</summary>
    public static IServiceCollection AddCorpus(this IServiceCollection services)
        => services.AddSingleton<ICorpusReader, FolderCorpusReader>().AddSingleton<OutletRecogniser>();
}
