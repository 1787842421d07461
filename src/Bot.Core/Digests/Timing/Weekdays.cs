namespace Bot.Core.Digests.Timing;

/// <summary>Days of the week on which a digest comes.</summary>
[Flags]
public enum Weekdays
{
    None = 0,
    Monday = 1,
    Tuesday = 2,
    Wednesday = 4,
    Thursday = 8,
    Friday = 16,
    Saturday = 32,
    Sunday = 64,
    Working = Monday | Tuesday | Wednesday | Thursday | Friday,
    Every = Working | Saturday | Sunday,
}
