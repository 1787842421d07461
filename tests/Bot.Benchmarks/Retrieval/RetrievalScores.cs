using System.Globalization;

namespace Bot.Benchmarks.Retrieval;

/// <summary>Mean reciprocal rank and recall over questions with one right passage.</summary>
internal sealed class RetrievalScores
{
    private readonly List<int> ranks = [];

    /// <summary>From 0; negative when the right passage is not among the first ten.</summary>
    public void Add(int rank) => ranks.Add(rank);

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{ranks.Sum(rank => rank < 0 ? 0 : 1.0 / (rank + 1)) / ranks.Count:F4}  {Recall(1):F3}  {Recall(5):F3}  {Recall(10):F3}");

    private double Recall(int depth) => (double)ranks.Count(rank => rank >= 0 && rank < depth) / ranks.Count;
}
