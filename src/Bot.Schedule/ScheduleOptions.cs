namespace Bot.Schedule;

/// <summary>The configuration section <c>Schedule</c>.</summary>
public sealed class ScheduleOptions
{
    public const string Section = "Schedule";

    /// <summary>Where Quartz keeps its triggers. It is made again from the subscriptions when it is missing, so that losing it loses nothing.</summary>
    public string Path { get; set; } = "data/schedule.db";
}
