using Bot.Core.Digests.Composing;
using Bot.Core.Digests.News;
using Bot.Core.Digests.Timing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Core.Digests;

public static class DigestRegistration
{
    /// <summary>What is in the news, and how it is told. Needs the commands, the lexicon and a <see cref="Storage.IIndexStore"/>.</summary>
    public static IServiceCollection AddDigests(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<DigestOptions>, DigestOptionsValidator>();
        services.AddSingleton<Slots>();
        services.AddSingleton<NewsDesk>();
        services.AddSingleton<DigestComposer>();
        return services;
    }
}
