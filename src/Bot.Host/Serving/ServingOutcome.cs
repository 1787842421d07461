namespace Bot.Host.Serving;

/// <summary>What the process returns after it served.</summary>
internal sealed class ServingOutcome
{
    public int ExitCode { get; set; }
}
