namespace Bot.Core.Commands;

/// <summary>One of a few values that a parameter may have.</summary>
/// <param name="Value">As typed.</param>
/// <param name="Label">As shown.</param>
public sealed record ParameterChoice(string Value, Bilingual Label);
