namespace Bot.Core.Extraction.Moves;

/// <summary>Whose price moved.</summary>
/// <param name="Outcome">Found, elided or refused.</param>
/// <param name="Names">The names, more than one when they share a percentage or one for each percentage of a group.</param>
/// <param name="Confidence">How sure the rule is.</param>
/// <param name="IsCarried">The sentence leaves it out; it is the one of the clause or sentence before.</param>
internal sealed record Subject(SubjectOutcome Outcome, IReadOnlyList<PricedName> Names, double Confidence, bool IsCarried = false)
{
    public static Subject Elided { get; } = new(SubjectOutcome.Elided, [], 0);

    public static Subject Refused { get; } = new(SubjectOutcome.Refused, [], 0);
}
