namespace Bot.Store.Sqlite.Reading;

/// <summary>A fact as stored.</summary>
/// <param name="Id">The article's row id and a number within it.</param>
/// <param name="Type">Which of the three.</param>
/// <param name="Day">It is sorted by; 0 for unknown.</param>
/// <param name="Confidence">How sure the rules are, 0 to 1.</param>
/// <param name="Party">The row id of the speaker or security; 0 for none.</param>
/// <param name="Packed">All the rest, as <see cref="Packing.PackedFact"/> reads it.</param>
internal sealed record FactRow(long Id, FactType Type, int Day, double Confidence, int Party, byte[] Packed);
