using Bot.Core.Extraction;

namespace Bot.Core.Chat;

/// <summary>The same statement or number as another article prints it.</summary>
/// <param name="Fact">The fact behind it.</param>
/// <param name="Value">Its value in the reader's notation where that differs from the entry's; null when it does not.</param>
/// <param name="Words">As printed.</param>
/// <param name="Citation">Where.</param>
public sealed record Wording(Fact Fact, string? Value, PrintedWords Words, Citation Citation);
