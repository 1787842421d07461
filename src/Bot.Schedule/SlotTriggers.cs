using System.Globalization;
using Bot.Core.Digests.Running;
using Bot.Schedule.Jobs;
using Quartz;

namespace Bot.Schedule;

/// <summary>
/// One trigger for each time and zone at which any room wants a digest. Every day, whichever days the rooms chose: which local day is due is not Quartz's to
/// decide.
/// </summary>
internal static class SlotTriggers
{
    public const string Group = "digest";

    private const string TimeKey = "time";
    private const string ZoneKey = "zone";

    private static readonly JobKey Job = new("digest", Group);

    public static async Task ReconcileAsync(IScheduler scheduler, IReadOnlySet<SlotTime> wanted, DateTimeOffset start)
    {
        await scheduler.AddJob(JobBuilder.Create<DigestJob>().WithIdentity(Job).StoreDurably().Build(), AddJobOptions.Replacing, CancellationToken.None);
        var keys = wanted.ToDictionary(KeyOf);
        var known = await KeysAsync(scheduler);
        await scheduler.UnscheduleJobs([.. known.Where(key => !keys.ContainsKey(key))], CancellationToken.None);
        foreach (var (key, slot) in keys.Where(key => !known.Contains(key.Key)))
        {
            await scheduler.ScheduleTrigger(TriggerOf(key, slot, start), TriggerConflict.Keep, CancellationToken.None);
        }
    }

    public static async Task<IReadOnlySet<TriggerKey>> KeysAsync(IScheduler scheduler)
        => (await scheduler.GetTriggerKeys(GroupMatcher<TriggerKey>.GroupEquals(Group), CancellationToken.None)).ToHashSet();

    public static SlotTime SlotOf(ITrigger trigger)
        => new(TimeOnly.ParseExact((string)trigger.JobDataMap[TimeKey]!, "HH:mm", CultureInfo.InvariantCulture), (string)trigger.JobDataMap[ZoneKey]!);

    public static ITrigger TriggerOf(TriggerKey key, SlotTime slot, DateTimeOffset start)
        => TriggerBuilder.Create()
            .WithIdentity(key)
            .ForJob(Job)
            .StartAt(start)
            .UsingJobData(TimeKey, slot.Time.ToString("HH:mm", CultureInfo.InvariantCulture))
            .UsingJobData(ZoneKey, slot.Zone)
            .WithSchedule(CronScheduleBuilder
                .Create(string.Create(CultureInfo.InvariantCulture, $"0 {slot.Time.Minute} {slot.Time.Hour} * * ?"))
                .InTimeZone(TimeZoneInfo.FindSystemTimeZoneById(slot.Zone))
                .WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
            .Build();

    public static TriggerKey KeyOf(SlotTime slot) => new(slot.ToString(), Group);
}
