using Bot.Core.Commands;
using Bot.Core.Digests.Composing;
using Bot.Core.Digests.News;
using Bot.Core.Digests.Planning;
using Bot.Core.Digests.Showing;
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
        services.AddSingleton<PlanMoments>();
        services.AddSingleton<NewsDesk>();
        services.AddSingleton<DigestComposer>();
        return services;
    }

    /// <summary>What shows digests and says why. Needs <see cref="Storage.IOutbox"/> and <see cref="Storage.ISubscriptionStore"/> besides.</summary>
    public static IServiceCollection AddDigestCommands(this IServiceCollection services)
    {
        services.AddSingleton<ICommand, PreviewCommand>();
        services.AddSingleton<ICommand, WhyCommand>();
        services.AddSingleton<ICommand, DigestCommand>();
        return services;
    }
}
