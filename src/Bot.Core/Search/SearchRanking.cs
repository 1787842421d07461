using System.Runtime.InteropServices;

namespace Bot.Core.Search;

/// <summary>
/// BM25 over title and body (Robertson and Zaragoza 2009, the weighted fields of BM25F) for the few articles that an engine proposed.
/// Engines differ in their formulas and scan only some of the terms; this one makes them agree.
/// </summary>
internal sealed class SearchRanking
{
    private const double Saturation = 0.9;
    private const double LengthShare = 0.75;
    private const double BodyWeight = 2.4;
    private const double TitleWeight = 8;

    /// <summary>Of a very long article the beginning decides.</summary>
    private const int LongestText = 60_000;

    private readonly SearchTokenizer tokenizer;
    private readonly double averageLength;
    private readonly Dictionary<long, int> places = [];
    private readonly double[] weights;
    private readonly List<SearchToken> tokens = [];

    public SearchRanking(SearchTokenizer tokenizer, IReadOnlyList<SearchTerm> terms, IReadOnlyList<int> frequencies, SearchStatistics statistics)
    {
        this.tokenizer = tokenizer;
        averageLength = Math.Max(1, statistics.AverageLength);
        weights = new double[terms.Count];
        for (var i = 0; i < terms.Count; i++)
        {
            places.TryAdd(terms[i].Hash, i);
            weights[i] = WeightedTerm.Of(terms[i], frequencies[i], statistics.Articles).Weight;
        }
    }

    public double Score(SearchCandidate candidate)
    {
        Span<double> counts = weights.Length <= 256 ? stackalloc double[weights.Length] : new double[weights.Length];
        counts.Clear();
        var title = SearchText.Fold(SearchText.Compose(candidate.Article.Title));
        tokens.Clear();
        tokenizer.Scan(title, 0, title.Length, tokens);
        var length = Count(title, TitleWeight, counts);
        length += CountBody(candidate, counts);

        var norm = Saturation * (1 - LengthShare + (LengthShare * length / averageLength));
        var score = 0d;
        for (var i = 0; i < counts.Length; i++)
        {
            score += counts[i] == 0 ? 0 : weights[i] * counts[i] * (Saturation + 1) / (counts[i] + norm);
        }

        return score;
    }

    private int CountBody(SearchCandidate candidate, Span<double> counts)
    {
        var length = 0;
        var read = 0;
        foreach (var line in candidate.Lines)
        {
            var text = SearchText.Fold(SearchText.Compose(line.Of(candidate.Text)));
            tokens.Clear();
            tokenizer.Scan(text, 0, Math.Min(text.Length, LongestText - read), tokens);
            length += Count(text, BodyWeight, counts);
            read += text.Length;
            if (read >= LongestText)
            {
                break;
            }
        }

        return length;
    }

    private int Count(string folded, double weight, Span<double> counts)
    {
        foreach (var token in CollectionsMarshal.AsSpan(tokens))
        {
            if (places.TryGetValue(SearchTerm.HashOf(folded, token), out var place))
            {
                counts[place] += weight;
            }
        }

        return tokens.Count;
    }
}
