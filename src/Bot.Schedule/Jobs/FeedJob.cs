using Bot.Core.Feeds;
using Quartz;

namespace Bot.Schedule.Jobs;

/// <summary>Wakes the polling of feeds; each feed knows itself when it is due.</summary>
[DisallowConcurrentExecution]
internal sealed class FeedJob(IFeedPoll feeds) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await feeds.RunAsync(cancellationToken);
}
