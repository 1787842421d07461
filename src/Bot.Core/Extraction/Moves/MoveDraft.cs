namespace Bot.Core.Extraction.Moves;

/// <summary>A move before its day and kind are known.</summary>
/// <param name="Percent">Index of the percentage in its scene.</param>
/// <param name="IsCarried">The sentence leaves the subject out.</param>
/// <param name="Group">The names that share the subject's particle.</param>
internal sealed record MoveDraft(int Percent, Heading Heading, PricedName Name, double Confidence, bool IsCarried, IReadOnlyList<PricedName> Group);
