namespace Bot.Core.Search;

/// <summary>What a reader typed, understood as far as it can be. A filter with a problem is left out of the query.</summary>
/// <param name="Query">Ready but for <see cref="SearchQuery.From"/>, which needs names to become keys.</param>
/// <param name="Speakers">The names given with <c>from:</c>, as typed.</param>
/// <param name="Problems">What to tell the reader.</param>
public sealed record ParsedSearch(SearchQuery Query, IReadOnlyList<string> Speakers, IReadOnlyList<SearchProblem> Problems);
