using Microsoft.Extensions.Logging;

namespace Bot.Core.Administration.Health;

/// <summary>A trouble that was logged: the last one of its kind, and how often that kind came.</summary>
/// <param name="At">When it came last.</param>
/// <param name="Level">Warning or worse.</param>
/// <param name="Category">Who logged it.</param>
/// <param name="Message">As logged.</param>
/// <param name="Count">How often since the start.</param>
public sealed record RecentError(DateTimeOffset At, LogLevel Level, string Category, string Message, int Count);
