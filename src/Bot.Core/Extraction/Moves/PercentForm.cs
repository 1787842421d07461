namespace Bot.Core.Extraction.Moves;

/// <summary>Where a percentage stands.</summary>
internal enum PercentForm
{
    /// <summary>In the run of the sentence: <c>A는 1.2% 올랐다</c>.</summary>
    Plain,

    /// <summary>In brackets behind the amount it restates: <c>30.5포인트(1.2%) 내린</c>.</summary>
    Measured,

    /// <summary>In brackets behind a name: <c>테슬라(-4.15%)</c>.</summary>
    Item,
}
