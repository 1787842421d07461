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

    private const int Openings = 2_048;

    private readonly SearchTokenizer tokenizer;
    private readonly double averageLength;
    private readonly Dictionary<long, int> places = [];
    private readonly double[] weights;
    private readonly List<SearchToken> tokens = [];
    private readonly FoldedText folded = new();

    /// <summary>What terms begin with: most tokens of an article begin otherwise, and need no hash.</summary>
    private readonly bool[] openings = new bool[Openings];

    public SearchRanking(SearchTokenizer tokenizer, IReadOnlyList<SearchTerm> terms, IReadOnlyList<int> frequencies, SearchStatistics statistics)
    {
        this.tokenizer = tokenizer;
        averageLength = Math.Max(1, statistics.AverageLength);
        weights = new double[terms.Count];
        for (var i = 0; i < terms.Count; i++)
        {
            places.TryAdd(terms[i].Hash, i);
            openings[Opening(terms[i].Text[terms[i].Kind == TokenKind.Stem ? 1 : 0])] = true;
            weights[i] = WeightedTerm.Of(terms[i], frequencies[i], statistics.Articles).Weight;
        }
    }

    public double Score(SearchCandidate candidate)
    {
        Span<double> counts = weights.Length <= 256 ? stackalloc double[weights.Length] : new double[weights.Length];
        counts.Clear();
        var length = Count(candidate.Article.Title, LongestText, TitleWeight, counts) + CountBody(candidate, counts);

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
            length += Count(line.In(candidate.Text), LongestText - read, BodyWeight, counts);
            read += line.Length;
            if (read >= LongestText)
            {
                break;
            }
        }

        return length;
    }

    private int Count(ReadOnlySpan<char> text, int most, double weight, Span<double> counts)
    {
        var line = folded.Of(text);
        tokens.Clear();
        tokenizer.Scan(line, 0, Math.Min(line.Length, most), tokens);
        foreach (var token in CollectionsMarshal.AsSpan(tokens))
        {
            if (openings[Opening(line[token.Start])] && places.TryGetValue(SearchTerm.HashOf(line, token), out var place))
            {
                counts[place] += weight;
            }
        }

        return tokens.Count;
    }

    private static int Opening(char c) => c % Openings;
}
