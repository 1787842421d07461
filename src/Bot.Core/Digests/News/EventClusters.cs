namespace Bot.Core.Digests.News;

/// <summary>
/// Puts reports of one event together: agglomerative clustering with average linkage over cosine similarity. Only articles that share a rare term are compared,
/// so that the work grows with the articles and not with their pairs, and pairs are joined from the most similar down, so that the outcome depends on nothing but the articles.
/// To keep two events apart matters more than to find every report: what is not surely one stays two.
/// </summary>
internal static class EventClusters
{
    /// <summary>The average similarity of the articles of two groups that makes one of them; how it was chosen is in <c>tests/Bot.Benchmarks/README.md</c>.</summary>
    internal const double LeastSimilarity = 0.2;

    /// <summary>Reports of one event follow each other closely; a group never spans more.</summary>
    internal const int LongestSpan = 6;

    /// <summary>What one more day between two reports takes from their similarity: tomorrow's market report has today's words.</summary>
    private const double PerDay = 0.85;

    /// <summary>Terms of an article by which it looks for others, and in how many articles of the window such a term may stand.</summary>
    private const int RareTerms = 40;
    private const int MostOfTerm = 60;

    /// <returns>Groups of indices, each in order, ordered by their first.</returns>
    public static IReadOnlyList<IReadOnlyList<int>> Of(IReadOnlyList<EventVector> vectors, IReadOnlyList<int> days)
    {
        var groups = vectors.Select((vector, i) => new Group([i], vector, days[i], days[i])).ToArray();
        var pairs = Candidates(vectors)
            .Select(pair => (pair.Left, pair.Right, Similarity: Between(groups[pair.Left], groups[pair.Right])))
            .Where(pair => pair.Similarity >= LeastSimilarity)
            .OrderByDescending(pair => pair.Similarity).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right);
        foreach (var pair in pairs.ToList())
        {
            var (left, right) = (groups[pair.Left], groups[pair.Right]);
            if (left != right && Between(left, right) >= LeastSimilarity)
            {
                var joined = left.With(right);
                foreach (var member in joined.Members)
                {
                    groups[member] = joined;
                }
            }
        }

        return [.. groups.Distinct().Select(group => (IReadOnlyList<int>)[.. group.Members.Order()]).OrderBy(members => members[0])];
    }

    /// <summary>Of what two articles or groups say: 0 to 1, less for each day between them, and 0 when together they span too many.</summary>
    internal static double Between(Group left, Group right)
    {
        if (Math.Max(left.Last, right.Last) - Math.Min(left.First, right.First) > LongestSpan)
        {
            return 0;
        }

        var apart = Math.Max(0, Math.Max(left.First, right.First) - Math.Min(left.Last, right.Last));
        return left.Sum.Dot(right.Sum) / (left.Members.Count * right.Members.Count) * Math.Pow(PerDay, apart);
    }

    private static HashSet<(int Left, int Right)> Candidates(IReadOnlyList<EventVector> vectors)
    {
        var articlesOf = new Dictionary<long, List<int>>();
        for (var i = 0; i < vectors.Count; i++)
        {
            foreach (var term in vectors[i].Heaviest(RareTerms))
            {
                if (!articlesOf.TryGetValue(term, out var articles))
                {
                    articlesOf.Add(term, articles = []);
                }

                articles.Add(i);
            }
        }

        var pairs = new HashSet<(int, int)>();
        foreach (var articles in articlesOf.Values.Where(articles => articles.Count <= MostOfTerm))
        {
            for (var right = 1; right < articles.Count; right++)
            {
                for (var left = 0; left < right; left++)
                {
                    pairs.Add((articles[left], articles[right]));
                }
            }
        }

        return pairs;
    }

    /// <summary>Articles that are one story so far.</summary>
    /// <param name="members">Their indices.</param>
    /// <param name="sum">Their vectors added up: the dot product of two sums is the sum over all pairs.</param>
    /// <param name="first">The earliest day.</param>
    /// <param name="last">The latest day.</param>
    internal sealed class Group(IReadOnlyList<int> members, EventVector sum, int first, int last)
    {
        public IReadOnlyList<int> Members => members;

        public EventVector Sum => sum;

        public int First => first;

        public int Last => last;

        public Group With(Group other)
            => new([.. members, .. other.Members], sum.Plus(other.Sum), Math.Min(first, other.First), Math.Max(last, other.Last));
    }
}
