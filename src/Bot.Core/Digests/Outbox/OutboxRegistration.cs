using Bot.Core.Digests.Composing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Core.Digests.Outbox;

public static class OutboxRegistration
{
    /// <summary>
    /// What sends the outbox. Needs <see cref="Storage.IOutbox"/>, <see cref="Storage.ISubscriptionStore"/>, the digests, logging, and posters;
    /// the host runs <see cref="OutboxWorker.RunAsync"/>.
    /// </summary>
    public static IServiceCollection AddOutbox(this IServiceCollection services)
    {
        services.TryAddSingleton<OutboxSignal>();
        services.TryAddSingleton(_ => new RetryPace(Random.Shared.NextDouble));
        services.TryAddSingleton<OutboxWorker>();
        services.TryAddSingleton<IPostComposer, PostComposer>();
        return services;
    }
}
