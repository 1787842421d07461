namespace Bot.Core.Search;

/// <summary>A term and how much it says: its rarity, as BM25 reckons it.</summary>
/// <param name="Term">The term.</param>
/// <param name="Weight">Not negative.</param>
public readonly record struct WeightedTerm(SearchTerm Term, double Weight)
{
    /// <summary>A stem's pairs say most of what the stem says, so it adds a little less than one of them.</summary>
    private const double StemWeight = 0.75;

    /// <param name="term">The term.</param>
    /// <param name="frequency">In how many articles it stands.</param>
    /// <param name="articles">How many there are.</param>
    public static WeightedTerm Of(SearchTerm term, int frequency, int articles)
    {
        var rarity = Math.Log(1 + ((articles - frequency + 0.5) / (frequency + 0.5)));
        return new WeightedTerm(term, Math.Max(0, rarity) * (term.Kind == TokenKind.Stem ? StemWeight : 1));
    }
}
