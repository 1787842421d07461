namespace Bot.Core.Digests.News;

/// <summary>Weights of terms, of length 1 for one article; the vectors of a story's articles add up.</summary>
internal sealed class EventVector
{
    private readonly Dictionary<long, double> weights;

    private EventVector(Dictionary<long, double> weights) => this.weights = weights;

    public IEnumerable<KeyValuePair<long, double>> Weights => weights;

    /// <param name="terms">How much of the article each term is.</param>
    /// <param name="rarity">How much a term tells.</param>
    public static EventVector Of(IReadOnlyDictionary<long, double> terms, Func<long, double> rarity)
    {
        var told = terms.ToDictionary(term => term.Key, term => term.Value * rarity(term.Key));
        var length = Math.Sqrt(told.Values.Sum(weight => weight * weight));
        return new EventVector(length > 0 ? told.ToDictionary(term => term.Key, term => term.Value / length) : told);
    }

    public double Dot(EventVector other)
    {
        var (few, many) = weights.Count <= other.weights.Count ? (weights, other.weights) : (other.weights, weights);
        var sum = 0.0;
        foreach (var (term, weight) in few)
        {
            sum += many.TryGetValue(term, out var factor) ? weight * factor : 0;
        }

        return sum;
    }

    public EventVector Plus(EventVector other)
    {
        var (sum, few) = weights.Count >= other.weights.Count ? (new Dictionary<long, double>(weights), other.weights) : (new Dictionary<long, double>(other.weights), weights);
        foreach (var (term, weight) in few)
        {
            sum[term] = sum.GetValueOrDefault(term) + weight;
        }

        return new EventVector(sum);
    }

    /// <summary>The weightiest terms, the same whatever order they came in.</summary>
    public IEnumerable<long> Heaviest(int most) => weights.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(most).Select(pair => pair.Key);
}
