using Bot.Core.Digests.Running;
using Quartz;

namespace Bot.Schedule.Jobs;

/// <summary>Makes up what a failed run left out (a full disk, a store that was busy), and forgets what is old.</summary>
[DisallowConcurrentExecution]
internal sealed class UpkeepJob(DigestRun digests, OutboxUpkeep upkeep) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await digests.CatchUpAsync(cancellationToken);
        await upkeep.RunAsync(cancellationToken);
    }
}
