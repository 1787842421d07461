namespace Bot.Core.Digests.Running;

/// <summary>The earliest moment at which a closed room opens.</summary>
internal sealed class Openings
{
    public DateTimeOffset? Next { get; private set; }

    /// <summary>False: not now.</summary>
    public bool Later(DateTimeOffset opening)
    {
        Next = Next is { } next && next < opening ? next : opening;
        return false;
    }
}
