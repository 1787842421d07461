namespace Bot.Core.Extraction.Figures;

/// <summary>A printed currency: its ISO 4217 code, how many of its units one printed unit is worth, and where the word ends.</summary>
internal readonly record struct Currency(string Code, decimal Worth, int End);
