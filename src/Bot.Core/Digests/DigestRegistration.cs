using Bot.Core.Digests.Composing;
using Bot.Core.Digests.News;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Core.Digests;

public static class DigestRegistration
{
    /// <summary>What is in the news, and how it is told. Needs the commands, the lexicon and a <see cref="Storage.IIndexStore"/>.</summary>
    public static IServiceCollection AddDigests(this IServiceCollection services)
    {
        services.AddSingleton<NewsDesk>();
        services.AddSingleton<DigestComposer>();
        return services;
    }
}
