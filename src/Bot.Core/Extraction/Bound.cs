namespace Bot.Core.Extraction;

/// <summary>How a printed number is hedged.</summary>
public enum Bound
{
    Exact,
    About,
    AtLeast,
    AtMost,
}
