namespace Bot.Core.Search;

/// <summary>
/// Which terms of a question an engine scans for. An engine's cost is the number of postings it goes through, and the rare terms of a question say most:
/// the rarest few, while they are rare, as far as the budget goes.
/// </summary>
internal static class RarestTerms
{
    private const int Most = 12;
    private const double LargestShare = 0.1;

    /// <summary>In a small index nothing is expensive, and a tenth of it is nothing.</summary>
    private const int AlwaysCheap = 1_000;

    private const int PostingBudget = 12_000;

    public static IReadOnlyList<WeightedTerm> Of(IReadOnlyList<SearchTerm> terms, IReadOnlyList<int> frequencies, int articles)
    {
        var common = Math.Max(AlwaysCheap, articles * LargestShare);
        var chosen = new List<WeightedTerm>();
        var postings = 0;
        foreach (var i in Enumerable.Range(0, terms.Count).Where(i => frequencies[i] > 0).OrderBy(i => frequencies[i]))
        {
            postings += frequencies[i];
            if (chosen.Count == Most || (chosen.Count > 0 && (frequencies[i] > common || postings > PostingBudget)))
            {
                break;
            }

            chosen.Add(WeightedTerm.Of(terms[i], frequencies[i], articles));
        }

        return chosen;
    }
}
