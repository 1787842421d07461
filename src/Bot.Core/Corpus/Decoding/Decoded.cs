namespace Bot.Core.Corpus.Decoding;

/// <summary>A file's text, or the reason why there is none; both when only a part of it could be had.</summary>
internal readonly record struct Decoded(string? Text, Fault? Fault);
