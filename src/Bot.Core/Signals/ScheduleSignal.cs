namespace Bot.Core.Signals;

/// <summary>Subscriptions, or the time zone of a room, changed: the times at which digests are due may be others. Raised by whoever saves them.</summary>
public sealed class ScheduleSignal : Signal;
