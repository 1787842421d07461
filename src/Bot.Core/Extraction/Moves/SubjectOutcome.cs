namespace Bot.Core.Extraction.Moves;

/// <summary>What a walk back from a percentage came to.</summary>
internal enum SubjectOutcome
{
    /// <summary>A name.</summary>
    Found,

    /// <summary>No subject, or only 주가 or 지수: the one of the clause or sentence before is meant.</summary>
    Elided,

    /// <summary>Something without a price: 매출이, 물가는, 기술주는.</summary>
    Refused,
}
