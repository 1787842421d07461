namespace Bot.Core.Search;

/// <summary>Which articles an engine is to hand over for ranking.</summary>
public sealed record CandidateRequest
{
    /// <summary>The filters, the order and the kinds of article; its text has become <see cref="AnyOf"/> and <see cref="AllOf"/>.</summary>
    public required SearchQuery Query { get; init; }

    /// <summary>At least one of these must occur; empty for every article. Ordered by relevance (BM25 over title and body) unless the query wants the newest.</summary>
    public IReadOnlyList<SearchTerm> AnyOf { get; init; } = [];

    /// <summary>Of each word at least the stem, or all of its pairs, must occur.</summary>
    public IReadOnlyList<SearchWord> AllOf { get; init; } = [];

    public required int Limit { get; init; }
}
