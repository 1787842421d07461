namespace Bot.Core.Digests.Timing;

/// <summary>When a subscription is delivered: a digest at a time of the day, or alerts at once.</summary>
public sealed record Schedule
{
    /// <summary>A named slot of the configuration (<c>Digests:Slots</c>), whose time and zone it then has; null otherwise.</summary>
    public string? Slot { get; init; }

    /// <summary>A time of the room's own day; null for a slot and for alerts.</summary>
    public TimeOnly? At { get; init; }

    /// <summary>On which days of the slot's or the room's calendar.</summary>
    public Weekdays Days { get; init; } = Weekdays.Every;

    /// <summary>Alerts at once, at most so many an hour; null for a digest.</summary>
    public int? AlertsPerHour { get; init; }

    public bool IsAlert => AlertsPerHour is not null;
}
