namespace Bot.Core.Extraction.Moves;

/// <summary>A move before its day and kind are known.</summary>
/// <param name="Percent">Index of the percentage in its scene.</param>
internal sealed record MoveDraft(int Percent, Heading Heading, PricedName Name, double Confidence, bool IsCarried);
