namespace Bot.Core.Search;

/// <summary>What a search engine has to do; the rest of a search is the same over every engine.</summary>
public interface ICandidateSource
{
    SearchStatistics Statistics { get; }

    /// <summary>In how many articles each term stands, in the order of <paramref name="terms"/>.</summary>
    Task<IReadOnlyList<int>> FrequenciesAsync(IReadOnlyList<SearchTerm> terms, CancellationToken cancellationToken);

    /// <summary>The articles to look at, best (or newest) first.</summary>
    Task<IReadOnlyList<SearchCandidate>> FindAsync(CandidateRequest request, CancellationToken cancellationToken);
}
