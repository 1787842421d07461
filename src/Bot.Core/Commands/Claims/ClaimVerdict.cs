namespace Bot.Core.Commands.Claims;

/// <summary>How a printed fact stands to a claim.</summary>
internal enum ClaimVerdict
{
    /// <summary>The same is printed.</summary>
    Same,

    /// <summary>Of the same subject and measure, in the same unit, another number is printed.</summary>
    Different,

    /// <summary>It speaks of the same things, and neither says the same nor another number.</summary>
    Related,

    None,
}
