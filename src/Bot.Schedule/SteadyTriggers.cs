using Bot.Schedule.Jobs;
using Quartz;

namespace Bot.Schedule;

/// <summary>What is woken at the same pace whoever subscribes to what.</summary>
internal static class SteadyTriggers
{
    private static readonly TimeSpan FeedPace = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan UpkeepPace = TimeSpan.FromHours(1);

    public static async Task ScheduleAsync(IScheduler scheduler)
    {
        await ScheduleAsync<FeedJob>(scheduler, "feeds", FeedPace);
        await ScheduleAsync<UpkeepJob>(scheduler, "upkeep", UpkeepPace);
    }

    private static async Task ScheduleAsync<TJob>(IScheduler scheduler, string name, TimeSpan pace)
        where TJob : IJob
    {
        var job = JobBuilder.Create<TJob>().WithIdentity(name).Build();
        var trigger = TriggerBuilder.Create()
            .WithIdentity(name)
            .WithSchedule(SimpleScheduleBuilder.Create().WithInterval(pace).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount))
            .Build();
        await scheduler.ScheduleJob(job, [trigger], ScheduleJobOptions.Replacing, CancellationToken.None);
    }
}
