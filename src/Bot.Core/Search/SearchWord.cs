namespace Bot.Core.Search;

/// <summary>A word of a question: its stem, and the pairs of syllables by which it is found inside longer words.</summary>
public sealed record SearchWord(SearchTerm Stem, IReadOnlyList<SearchTerm> Pairs);
