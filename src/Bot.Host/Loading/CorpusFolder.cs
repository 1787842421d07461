using Bot.Core.Corpus;
using Bot.Host.Composition;
using Microsoft.Extensions.Options;

namespace Bot.Host.Loading;

/// <summary>The folder of articles to read.</summary>
internal static class CorpusFolder
{
    /// <exception cref="SettingsException">There is no such folder.</exception>
    public static string Of(IServiceProvider services)
    {
        var path = services.GetRequiredService<IOptions<CorpusOptions>>().Value.Path;
        return Directory.Exists(path)
            ? path
            : throw new SettingsException($"There is no folder of articles at {path}; Corpus:Path or --corpus must name one.");
    }
}
