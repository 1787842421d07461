using Bot.Core.Indexing;

namespace Bot.Core.Administration;

/// <summary>What came of asking for a reload.</summary>
public abstract record ReloadOutcome
{
    private ReloadOutcome()
    {
    }

    /// <summary>It was done, or refused (<see cref="LoadReport.Refusal"/>).</summary>
    public sealed record Finished(LoadReport Report) : ReloadOutcome;

    /// <summary>Another one is under way; nothing was begun.</summary>
    public sealed record Busy(ReloadRun Run) : ReloadOutcome;
}
