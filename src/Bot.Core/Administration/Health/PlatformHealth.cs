namespace Bot.Core.Administration.Health;

/// <summary>How a platform fares.</summary>
/// <param name="IsOn">Whether it is configured.</param>
/// <param name="IsConnected">Whether it hears its users now.</param>
/// <param name="Since">Since when it does, or does not; null before it was ever tried.</param>
/// <param name="Latency">How long the platform took to answer last; null when unknown.</param>
/// <param name="Problem">The last trouble, in a sentence without secrets; null when there was none.</param>
/// <param name="ProblemAt">When that was.</param>
public sealed record PlatformHealth(bool IsOn, bool IsConnected, DateTimeOffset? Since, TimeSpan? Latency, string? Problem, DateTimeOffset? ProblemAt);
