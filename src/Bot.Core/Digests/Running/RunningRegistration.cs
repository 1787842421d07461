using Bot.Core.Digests.Outbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Core.Digests.Running;

public static class RunningRegistration
{
    /// <summary>What plans digests and alerts. Needs the stores and <c>AddDigests</c>; what wakes it is <c>Bot.Schedule</c>.</summary>
    public static IServiceCollection AddDigestRuns(this IServiceCollection services)
    {
        services.TryAddSingleton<OutboxSignal>();
        return services
            .AddSingleton<PlanTurn>()
            .AddSingleton<DigestTimes>()
            .AddSingleton<DigestRun>()
            .AddSingleton<AlertRun>()
            .AddSingleton<OutboxUpkeep>();
    }
}
