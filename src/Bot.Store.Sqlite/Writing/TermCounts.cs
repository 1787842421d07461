using System.Runtime.InteropServices;

namespace Bot.Store.Sqlite.Writing;

/// <summary>
/// Counts how often each number is added. A load adds hundreds for each article, and a hash table of millions misses the processor's caches with each of them;
/// sorting a million at once and merging them into what is counted already does not.
/// </summary>
internal sealed class TermCounts
{
    private const int Room = 1 << 20;

    private readonly List<long> waiting = [];
    private long[] terms = [];
    private int[] counts = [];

    /// <summary>Each term in ascending order, with its count.</summary>
    public IReadOnlyList<(long Term, int Count)> Counted()
    {
        Merge();
        return [.. terms.Zip(counts)];
    }

    public void Add(IReadOnlyList<long> numbers)
    {
        waiting.AddRange(numbers);
        if (waiting.Count >= Room)
        {
            Merge();
        }
    }

    private void Merge()
    {
        var fresh = CollectionsMarshal.AsSpan(waiting);
        fresh.Sort();
        var room = terms.Length + Runs(fresh);
        var (mergedTerms, mergedCounts) = (new long[room], new int[room]);
        var (old, at, size) = (0, 0, 0);
        while (old < terms.Length || at < fresh.Length)
        {
            var takesOld = old < terms.Length && (at == fresh.Length || terms[old] <= fresh[at]);
            var term = takesOld ? terms[old] : fresh[at];
            var count = takesOld ? counts[old++] : 0;
            while (at < fresh.Length && fresh[at] == term)
            {
                count++;
                at++;
            }

            (mergedTerms[size], mergedCounts[size++]) = (term, count);
        }

        (terms, counts) = (mergedTerms[..size], mergedCounts[..size]);
        waiting.Clear();
    }

    private static int Runs(ReadOnlySpan<long> sorted)
    {
        var runs = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            runs += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
        }

        return runs;
    }
}
