using Bot.Core.Dating;

namespace Bot.Core.Extraction.Moves;

public enum MoveDirection
{
    Up,
    Down,
}

public enum MoveKind
{
    Close,
    Intraday,
    Premarket,
    Afterhours,
    Futures,
    MarketCap,
    Period,
}

/// <summary>A price move in per cent. <see cref="Fact.Words"/> covers number and per cent sign only.</summary>
public sealed record Move : Fact
{
    /// <summary>The fullest name the article prints of what moved.</summary>
    public required string Security { get; init; }

    /// <summary>Lexicon id of the security (or of its issuer where no share is listed); null when unknown.</summary>
    public string? SecurityId { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public required MoveDirection Direction { get; init; }

    /// <summary>The positive number as printed: 2.91; for <c>3%대</c> 3.</summary>
    public required decimal Percent { get; init; }

    public Bound Bound { get; init; }

    /// <summary>Null when the article does not say.</summary>
    public MoveKind? Kind { get; init; }

    /// <summary>The trading day, when it can be resolved.</summary>
    public DateRange? Date { get; init; }

    public string Key => SecurityId ?? EntityKey.OfName(Security);
}
