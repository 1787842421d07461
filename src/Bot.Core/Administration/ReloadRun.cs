namespace Bot.Core.Administration;

/// <summary>A reload under way.</summary>
/// <param name="Cause">Who wanted it.</param>
/// <param name="Since">When it began.</param>
/// <param name="FilesRead">How many files it is done with.</param>
/// <param name="FilesTotal">How many there are; 0 until they are counted.</param>
public sealed record ReloadRun(ReloadCause Cause, DateTimeOffset Since, int FilesRead = 0, int FilesTotal = 0);
