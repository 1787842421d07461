using Bot.Core.Digests.Running;
using Quartz;

namespace Bot.Schedule.Jobs;

/// <summary>Wakes the digests of one time and zone.</summary>
internal sealed class DigestJob(DigestRun digests) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
        => await digests.RunAsync(SlotTriggers.SlotOf(context.Trigger), cancellationToken);
}
