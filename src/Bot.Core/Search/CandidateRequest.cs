namespace Bot.Core.Search;

/// <summary>Which articles an engine is to hand over for ranking.</summary>
public sealed record CandidateRequest
{
    /// <summary>The filters, the order and the kinds of article; its text has become <see cref="AnyOf"/> and <see cref="AllOf"/>.</summary>
    public required SearchQuery Query { get; init; }

    /// <summary>
    /// At least one of these must occur; empty for every article. Ordered by the sum of the weights of those that do, the newest first among equals, unless the
    /// query wants the newest. Of a term that stands in very many articles an engine may look at the newest only.
    /// </summary>
    public IReadOnlyList<WeightedTerm> AnyOf { get; init; } = [];

    /// <summary>Of each word at least the stem, or all of its pairs, must occur.</summary>
    public IReadOnlyList<SearchWord> AllOf { get; init; } = [];

    public required int Limit { get; init; }
}
