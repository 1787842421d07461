using Bot.Core.Indexing;

namespace Bot.Core.Administration;

/// <summary>A reload that is over.</summary>
/// <param name="Run">How far it came.</param>
/// <param name="EndedAt">When.</param>
/// <param name="Report">What it did, or why it was refused; null when it broke off.</param>
/// <param name="Problem">Why it broke off, in a sentence; null when it did not.</param>
public sealed record ReloadRecord(ReloadRun Run, DateTimeOffset EndedAt, LoadReport? Report, string? Problem);
