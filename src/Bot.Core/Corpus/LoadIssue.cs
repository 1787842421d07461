namespace Bot.Core.Corpus;

/// <summary>A line of the load report: which file (relative path), what is wrong with it, and why or what to do, in words.</summary>
public sealed record LoadIssue(string File, string What, string Why);
